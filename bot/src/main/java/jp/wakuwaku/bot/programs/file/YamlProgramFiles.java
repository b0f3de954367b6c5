package jp.wakuwaku.bot.programs.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramFiles;
import jp.wakuwaku.bot.programs.ProgramImport;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.knowledge.content.ContentErrors;
import jp.wakuwaku.knowledge.content.YamlDocument;
import jp.wakuwaku.knowledge.content.YamlFields;
import org.yaml.snakeyaml.nodes.Node;

import org.springframework.stereotype.Component;

/** Programs in YAML. */
@Component
final class YamlProgramFiles implements ProgramFiles {

	static final String PROGRAMS = "programs";

	@Override
	public ProgramImport read(String name, byte[] content, LocalDate today) {
		ContentErrors errors = new ContentErrors();
		Optional<ProgramList> list = YamlDocument.read(name, content, "'" + PROGRAMS + "'", errors)
			.flatMap((root) -> list(new Source(name, today, errors), root));
		return list.<ProgramImport>map(ProgramImport.Complete::new)
			.orElseGet(() -> new ProgramImport.Faulty(errors.inOrder()));
	}

	@Override
	public String write(ProgramList list) {
		return ProgramWriter.write(list);
	}

	private static Optional<ProgramList> list(Source source, Node root) {
		return source.made(root, () -> {
			YamlFields fields = source.fields("file", root, List.of(PROGRAMS), List.of());
			List<Optional<Program>> programs = fields.items(PROGRAMS, true)
				.stream()
				.map((item) -> ProgramReader.read(source, item))
				.toList();
			return new ProgramList(programs.stream().flatMap(Optional::stream).toList());
		});
	}

}
