package jp.wakuwaku.knowledge.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.knowledge.FaqId;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The fields of one YAML mapping. What is missing or wrong is reported and comes back as
 * null, empty or a stand-in that is never used, so that the next field is still read.
 */
final class YamlFields {

	private final String file;

	private final Node node;

	private final ContentErrors errors;

	private final Map<String, Node> fields = new LinkedHashMap<>();

	YamlFields(String file, String what, Node node, List<String> keys, ContentErrors errors) {
		this.file = file;
		this.node = node;
		this.errors = errors;
		if (!(node instanceof MappingNode mapping)) {
			report(node, what + ": " + kind(node), "fields " + keys);
			return;
		}
		for (NodeTuple tuple : mapping.getValue()) {
			String key = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "";
			if (!keys.contains(key)) {
				report(tuple.getKeyNode(), "field '" + key + "'", "one of " + keys);
			}
			else if (this.fields.putIfAbsent(key, tuple.getValueNode()) != null) {
				report(tuple.getKeyNode(), "field '" + key + "' stands twice", "once");
			}
		}
		keys.stream()
			.filter((key) -> !this.fields.containsKey(key))
			.forEach((key) -> report(node, what + " without '" + key + "'", "fields " + keys));
	}

	@Nullable Node node(String key) {
		return this.fields.get(key);
	}

	/** Where a field stands, or where the mapping begins. */
	int line(String key) {
		Node field = this.fields.get(key);
		return line((field != null) ? field : this.node);
	}

	String text(String key, int most) {
		Node field = this.fields.get(key);
		return (field != null) ? text(key, field, most) : "";
	}

	String id(String key) {
		String id = text(key, 40);
		Node field = this.fields.get(key);
		if (field != null && !id.isBlank()) {
			try {
				return new FaqId(id).value();
			}
			catch (IllegalArgumentException ex) {
				report(field, key + ": '" + id + "'", "1 to 40 of a-z, 0-9 and -, not beginning with -");
			}
		}
		return "";
	}

	LocalDate date(String key) {
		Node field = this.fields.get(key);
		if (field != null) {
			try {
				return LocalDate.parse((field instanceof ScalarNode scalar) ? scalar.getValue() : "");
			}
			catch (DateTimeException ex) {
				report(field, key + ": " + kind(field), "a day, for example 2026-11-22");
			}
		}
		return LocalDate.EPOCH;
	}

	List<Placed<String>> texts(String key, int most) {
		List<Placed<String>> texts = new ArrayList<>();
		for (Node item : items(key, true)) {
			texts.add(new Placed<>(this.file, line(item), text(key, item, most)));
		}
		return texts;
	}

	List<Node> items(String key, boolean mayBeEmpty) {
		Node field = this.fields.get(key);
		if (field == null) {
			return List.of();
		}
		if (!(field instanceof SequenceNode sequence)) {
			report(field, key + ": " + kind(field), "a list, each line beginning with -");
			return List.of();
		}
		if (sequence.getValue().isEmpty() && !mayBeEmpty) {
			report(field, key + ": an empty list", "at least one");
		}
		return sequence.getValue();
	}

	private String text(String key, Node value, int most) {
		if (!(value instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.STR)) {
			report(value, key + ": " + kind(value), "a text; numbers, days, yes and no in \"quotes\"");
			return "";
		}
		String text = scalar.getValue();
		if (text.isBlank() || text.length() > most) {
			report(value, key + ": " + text.length() + " characters", "1 to " + most + ", not only spaces");
		}
		return text;
	}

	private void report(Node place, String problem, String expected) {
		this.errors.report(this.file, line(place), problem, expected);
	}

	private static String kind(Node node) {
		return switch (node) {
			case ScalarNode scalar when scalar.getValue().isEmpty() -> "nothing";
			case ScalarNode scalar -> "'" + scalar.getValue() + "'";
			case SequenceNode _ -> "a list";
			default -> "a mapping";
		};
	}

	private static int line(Node node) {
		return node.getStartMark().getLine() + 1;
	}

}
