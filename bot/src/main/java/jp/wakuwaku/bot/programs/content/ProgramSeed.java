package jp.wakuwaku.bot.programs.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.platform.StartRefusedException;
import jp.wakuwaku.bot.programs.ProgramFiles;
import jp.wakuwaku.bot.programs.ProgramImport;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.knowledge.content.ContentError;

import org.springframework.core.io.ClassPathResource;

/** What a bot without any programs begins with. */
final class ProgramSeed {

	private static final ClassPathResource SAMPLES = new ClassPathResource("programs/samples.yaml");

	private final ProgramsProperties properties;

	private final ProgramFiles files;

	ProgramSeed(ProgramsProperties properties, ProgramFiles files) {
		this.properties = properties;
		this.files = files;
	}

	/**
	 * Reads the operators' file, or else the samples.
	 * @return the programs, empty when there is neither
	 * @throws StartRefusedException if the file cannot be read or is faulty
	 */
	Optional<ProgramList> read(LocalDate today) {
		String file = this.properties.file();
		if (!file.isBlank()) {
			Path path = Path.of(file);
			return Optional.of(complete(this.files.read(path.toString(), bytes(path), today)));
		}
		return this.properties.samples() ? Optional.of(complete(this.files.read(SAMPLES.getPath(), samples(), today)))
				: Optional.empty();
	}

	private static ProgramList complete(ProgramImport read) {
		return switch (read) {
			case ProgramImport.Complete(ProgramList list) -> list;
			case ProgramImport.Faulty faulty ->
				throw new StartRefusedException("wakuwaku.programs.file のファイルに誤りがあるため、起動しません。何も取り込んでいません。\n\n  - "
						+ faulty.errors().stream().map(ContentError::toString).collect(Collectors.joining("\n  - ")),
						"上の行を直して、もう一度起動してください。");
		};
	}

	private static byte[] bytes(Path path) {
		try {
			return Files.readAllBytes(path);
		}
		catch (IOException ex) {
			throw new StartRefusedException("wakuwaku.programs.file のファイルを読めないため、起動しません: " + path.toAbsolutePath(),
					"ファイルの場所と読み取りの権限を確かめてください。", ex);
		}
	}

	private static byte[] samples() {
		try {
			return SAMPLES.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
