package jp.wakuwaku.knowledge.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.knowledge.FaqCategory;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one category from a YAML file. */
final class YamlFile {

	private final String name;

	private final ContentErrors errors;

	private YamlFile(String name, ContentErrors errors) {
		this.name = name;
		this.errors = errors;
	}

	/** The category of the file, empty when the errors say why not. */
	static Optional<Shelf> read(SourceFile source, ContentErrors errors) {
		YamlFile file = new YamlFile(source.name(), errors);
		Optional<Node> root = YamlDocument.read(source, "'category' and 'entries'", errors);
		if (root.isEmpty()) {
			errors.rejectUnnamed();
		}
		return root.map(file::shelf);
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
