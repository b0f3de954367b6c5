package jp.wakuwaku.knowledge.content;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one category from a YAML file. */
final class YamlFile {

	private static final int LONGEST_FILE = 1_000_000;

	private static final int LONGEST_WORDING = 100;

	private static final int LONGEST_ANSWER = 1_000;

	private final String name;

	private final ContentErrors errors;

	private YamlFile(String name, ContentErrors errors) {
		this.name = name;
		this.errors = errors;
	}

	/** The category of the file, empty when the errors say why not. */
	static Optional<Shelf> read(SourceFile source, ContentErrors errors) {
		YamlFile file = new YamlFile(source.name(), errors);
		return source.text(errors).flatMap((text) -> Optional.ofNullable(file.compose(text))).map(file::shelf);
	}

	private @Nullable Node compose(String text) {
		LoaderOptions limits = new LoaderOptions();
		limits.setCodePointLimit(LONGEST_FILE);
		limits.setNestingDepthLimit(10);
		Yaml yaml = new Yaml(limits);
		try {
			if (reportAliases(yaml, text)) {
				return null;
			}
			Node root = yaml.compose(new StringReader(text));
			if (root == null) {
				this.errors.report(this.name, 0, "nothing in the file", "'category' and 'entries'");
			}
			return root;
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 0;
			this.errors.report(this.name, line, "YAML: " + ex.getProblem(),
					"a well-formed line; check indent and quotes");
		}
		catch (YAMLException ex) {
			this.errors.report(this.name, 0, "YAML: " + ex.getMessage(), "a well-formed file");
		}
		return null;
	}

	/** Aliases repeat a part of the file, without end if somebody wants to do harm. */
	private boolean reportAliases(Yaml yaml, String text) {
		int before = this.errors.count();
		for (Event event : yaml.parse(new StringReader(text))) {
			if (event instanceof AliasEvent alias) {
				this.errors.report(this.name, alias.getStartMark().getLine() + 1, "alias '*" + alias.getAnchor() + "'",
						"the text itself");
			}
		}
		return this.errors.count() > before;
	}

	private Shelf shelf(Node root) {
		YamlFields fields = fields("file", root, "category", "entries");
		Optional<Placed<FaqCategory>> category = Optional.ofNullable(fields.node("category")).flatMap(this::category);
		String shelf = category.map((placed) -> placed.value().id()).orElse("faulty");
		List<Draft> drafts = new ArrayList<>();
		for (Node item : fields.items("entries", false)) {
			draft(shelf, item).ifPresent(drafts::add);
		}
		return new Shelf(category, drafts);
	}

	private Optional<Placed<FaqCategory>> category(Node node) {
		int before = this.errors.count();
		YamlFields fields = fields("category", node, "id", "title", "summary");
		String id = fields.id("id");
		String title = fields.text("title", 20);
		String summary = fields.text("summary", 60);
		if (this.errors.count() > before) {
			return Optional.empty();
		}
		return Optional.of(new Placed<>(this.name, fields.line("id"), new FaqCategory(id, title, summary)));
	}

	private Optional<Draft> draft(String shelf, Node node) {
		int before = this.errors.count();
		YamlFields fields = fields("entry", node, "id", "question", "label", "phrasings", "answer", "source",
				"checked");
		String id = fields.id("id");
		String question = fields.text("question", LONGEST_WORDING);
		String label = fields.text("label", 20);
		List<Placed<String>> phrasings = fields.texts("phrasings", LONGEST_WORDING);
		String answer = fields.text("answer", LONGEST_ANSWER);
		String source = fields.text("source", 100);
		LocalDate checkedOn = fields.date("checked");
		if (this.errors.count() > before) {
			return Optional.empty();
		}
		FaqEntry entry = new FaqEntry(new FaqId(id), shelf, question, label,
				phrasings.stream().map(Placed::value).toList(), answer, source, checkedOn);
		List<Placed<String>> wordings = new ArrayList<>(phrasings);
		wordings.addFirst(new Placed<>(this.name, fields.line("question"), question));
		return Optional.of(new Draft(entry, new Placed<>(this.name, fields.line("id"), id),
				Optional.of(new Placed<>(this.name, fields.line("label"), label)), wordings));
	}

	private YamlFields fields(String what, Node node, String... keys) {
		return new YamlFields(this.name, what, node, List.of(keys), this.errors);
	}

}
