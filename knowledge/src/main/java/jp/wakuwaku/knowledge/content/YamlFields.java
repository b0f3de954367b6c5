package jp.wakuwaku.knowledge.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
 * Public because the programs are such a file as well.
 */
public final class YamlFields {

	private final String file;

	private final Node node;

	private final ContentErrors errors;

	private final Map<String, Node> fields = new LinkedHashMap<>();

	/**
	 * Looks at a mapping, and reports what is no mapping, and fields that are missing,
	 * unknown or there twice.
	 * @param file the file's name
	 * @param what the mapping is, for the errors
	 * @param node the mapping
	 * @param required names of the fields that have to be there
	 * @param optional names of those that may
	 * @param errors takes what is wrong
	 */
	public YamlFields(String file, String what, Node node, List<String> required, List<String> optional,
			ContentErrors errors) {
		this.file = file;
		this.node = node;
		this.errors = errors;
		List<String> keys = Stream.concat(required.stream(), optional.stream()).toList();
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
		required.stream()
			.filter((key) -> !this.fields.containsKey(key))
			.forEach((key) -> report(node, what + " without '" + key + "'", "fields " + required));
	}

	/**
	 * A field as it stands.
	 * @param key its name
	 * @return the node, null when it is not there
	 */
	public @Nullable Node node(String key) {
		return this.fields.get(key);
	}

	/**
	 * The fields that are there.
	 * @return their names in the file's order
	 */
	public List<String> present() {
		return List.copyOf(this.fields.keySet());
	}

	/**
	 * Where a field stands.
	 * @param key its name
	 * @return the line, from 1; where the mapping begins when the field is not there
	 */
	public int line(String key) {
		Node field = this.fields.get(key);
		return line((field != null) ? field : this.node);
	}

	/**
	 * A text.
	 * @param key the field's name
	 * @param most characters, at least one of which is no space
	 * @return the text, empty when it is not there
	 */
	public String text(String key, int most) {
		Node field = this.fields.get(key);
		return (field != null) ? text(key, field, most) : "";
	}

	String id(String key) {
		Node field = this.fields.get(key);
		return (field != null) ? id(key, field) : "";
	}

	/** A day, the first one of the era when the field is missing. */
	LocalDate date(String key) {
		LocalDate date = optionalDate(key);
		return (date != null) ? date : LocalDate.EPOCH;
	}

	/**
	 * What stands in the file, also where YAML takes it for a number, a time or a day.
	 * @param key the field's name
	 * @return the word, empty when it is not there
	 */
	public String word(String key) {
		Node field = this.fields.get(key);
		return (field != null) ? word(key, field) : "";
	}

	/**
	 * The items of a list as they stand in the file.
	 * @param key the field's name
	 * @return a word each, empty when the field is not there
	 */
	public List<String> words(String key) {
		return items(key, true).stream().map((item) -> word(key, item)).toList();
	}

	/**
	 * A day.
	 * @param key the field's name
	 * @return the day, null when it is not there
	 */
	public @Nullable LocalDate optionalDate(String key) {
		Node field = this.fields.get(key);
		if (field != null) {
			try {
				return LocalDate.parse((field instanceof ScalarNode scalar) ? scalar.getValue() : "");
			}
			catch (DateTimeException ex) {
				report(field, key + ": " + kind(field), "a day, for example 2026-11-22");
			}
		}
		return null;
	}

	List<Placed<String>> texts(String key, int most) {
		return items(key, true).stream().map((item) -> placed(item, text(key, item, most))).toList();
	}

	/** A list of which each item is right, and no item stands twice. */
	List<Placed<String>> distinct(String key, int mostItems, int most) {
		return distinct(key, mostItems, (item) -> text(key, item, most));
	}

	/** Names of entries, each once; whether the entries are there is not asked. */
	List<Placed<String>> ids(String key, int mostItems) {
		return distinct(key, mostItems, (item) -> id(key, item));
	}

	/**
	 * The items of a list.
	 * @param key the field's name
	 * @param mayBeEmpty whether the list may be there and hold nothing
	 * @return the items, empty when the field is not there
	 */
	public List<Node> items(String key, boolean mayBeEmpty) {
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

	/**
	 * Makes something of a field's word, whose refusal is an error at that field.
	 * @param key the field's name
	 * @param made throws {@link IllegalArgumentException} with a message
	 * {@code what: value (expected: ...)}
	 * @param <T> what is made
	 * @return what was made, empty when the field is not there or was refused
	 */
	public <T> Optional<T> made(String key, Function<String, T> made) {
		return made(key, () -> made.apply(word(key)));
	}

	/**
	 * Makes something of a field's text, whose refusal is an error at that field.
	 * @param made throws {@link IllegalArgumentException} with a message
	 * {@code what: value (expected: ...)}
	 */
	<T> Optional<T> made(String key, int most, Function<String, T> made) {
		return made(key, () -> made.apply(text(key, most)));
	}

	private <T> Optional<T> made(String key, Supplier<T> made) {
		Node field = this.fields.get(key);
		if (field == null) {
			return Optional.empty();
		}
		int before = this.errors.count();
		try {
			T value = made.get();
			return (this.errors.count() > before) ? Optional.empty() : Optional.of(value);
		}
		catch (IllegalArgumentException ex) {
			if (this.errors.count() == before) {
				this.errors.report(this.file, line(field), ex);
			}
			return Optional.empty();
		}
	}

	private List<Placed<String>> distinct(String key, int mostItems, Function<Node, String> text) {
		List<Placed<String>> values = new ArrayList<>();
		List<Node> items = items(key, true);
		for (Node item : items) {
			Placed<String> value = placed(item, text.apply(item));
			if (values.stream().anyMatch((earlier) -> earlier.value().equals(value.value()))) {
				report(item, key + ": '" + value.value() + "' stands twice", "once");
			}
			values.add(value);
		}
		if (items.size() > mostItems) {
			report(items.getFirst(), key + ": " + items.size(), "up to " + mostItems);
		}
		return values;
	}

	private String id(String key, Node field) {
		String id = text(key, field, 40);
		if (!id.isBlank()) {
			try {
				return new FaqId(id).value();
			}
			catch (IllegalArgumentException ex) {
				report(field, key + ": '" + id + "'", "1 to 40 of a-z, 0-9 and -, not beginning with -");
			}
		}
		return "";
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

	private String word(String key, Node value) {
		if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
			return scalar.getValue();
		}
		report(value, key + ": " + kind(value), "a word");
		return "";
	}

	private Placed<String> placed(Node item, String text) {
		return new Placed<>(this.file, line(item), text);
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
