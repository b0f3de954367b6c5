package jp.wakuwaku.knowledge.content;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.knowledge.FaqCategory;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one category from a YAML file. */
final class YamlFile {

	private static final int LONGEST_FILE = 1_000_000;

	private final String name;

	private final ContentErrors errors;

	private YamlFile(String name, ContentErrors errors) {
		this.name = name;
		this.errors = errors;
	}

	/** The category of the file, empty when the errors say why not. */
	static Optional<Shelf> read(SourceFile source, ContentErrors errors) {
		YamlFile file = new YamlFile(source.name(), errors);
		Optional<Node> root = source.text(errors).flatMap((text) -> Optional.ofNullable(file.compose(text)));
		if (root.isEmpty()) {
			errors.rejectUnnamed();
		}
		return root.map(file::shelf);
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
			YamlEntry.read(this.name, shelf, item, this.errors).ifPresent(drafts::add);
		}
		if (!(fields.node("entries") instanceof SequenceNode)) {
			this.errors.rejectUnnamed();
		}
		if (category.isEmpty()) {
			drafts.forEach((draft) -> this.errors.reject(draft.entry().id()));
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

	private YamlFields fields(String what, Node node, String... keys) {
		return new YamlFields(this.name, what, node, List.of(keys), List.of(), this.errors);
	}

}
