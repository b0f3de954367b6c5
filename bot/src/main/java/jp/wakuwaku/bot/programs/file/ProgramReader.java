package jp.wakuwaku.bot.programs.file;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Contact;
import jp.wakuwaku.bot.programs.Facts;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ReminderRule;
import jp.wakuwaku.knowledge.content.YamlFields;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads what seminars and consultations have in common. */
final class ProgramReader {

	static final List<String> REQUIRED = List.of("kind", "id", "title", "summary", "description", "contact", "form");

	static final List<String> OPTIONAL = List.of("target", "belongings", "fee", "per-person", "reminders");

	private ProgramReader() {
	}

	static Optional<Program> read(Source source, Node node) {
		return isConsultation(node) ? ConsultationReader.read(source, node) : SeminarReader.read(source, node);
	}

	/** The kind decides which fields there are, so it is looked at before them. */
	private static boolean isConsultation(Node node) {
		return node instanceof MappingNode mapping && mapping.getValue()
			.stream()
			.anyMatch((field) -> field.getKeyNode() instanceof ScalarNode key && key.getValue().equals("kind")
					&& field.getValueNode() instanceof ScalarNode value
					&& value.getValue().equals(ConsultationReader.KIND));
	}

	static YamlFields fields(Source source, Node node, List<String> required, List<String> optional) {
		YamlFields fields = source.fields("program", node, joined(REQUIRED, required), joined(OPTIONAL, optional));
		fields.made("kind", (word) -> {
			if (!List.of(SeminarReader.KIND, ConsultationReader.KIND).contains(word)) {
				throw new IllegalArgumentException("kind: '" + word + "' (expected: " + SeminarReader.KIND + " or "
						+ ConsultationReader.KIND + ")");
			}
			return word;
		});
		return fields;
	}

	static Optional<ProgramId> id(YamlFields fields) {
		return fields.made("id", ProgramId::new);
	}

	static Optional<Facts> facts(Source source, Node node, YamlFields fields) {
		return source.made(node,
				() -> new Facts(fields.text("title", 40), fields.text("summary", 60), fields.text("description", 1_000),
						optionalText(fields, "target", 100), optionalText(fields, "belongings", 200),
						optionalText(fields, "fee", 100),
						Source.present(part(fields, "contact").flatMap((contact) -> contact(source, contact)))));
	}

	static Optional<Form> form(Source source, YamlFields fields) {
		return part(fields, "form").flatMap((form) -> FormReader.read(source, form));
	}

	static int perPerson(YamlFields fields) {
		return fields.made("per-person", (word) -> Words.number("per-person", word)).orElse(1);
	}

	static List<ReminderRule> reminders(Source source, YamlFields fields) {
		if (fields.node("reminders") == null) {
			return ReminderRule.DEFAULT;
		}
		List<Node> items = fields.items("reminders", true);
		List<String> words = fields.words("reminders");
		return IntStream.range(0, items.size())
			.mapToObj((i) -> source.made(items.get(i), () -> new ReminderRule(words.get(i))))
			.flatMap(Optional::stream)
			.toList();
	}

	static Optional<Place> place(Source source, Node node) {
		return source.made(node, () -> {
			YamlFields fields = source.fields("place", node, List.of("name"), List.of("address", "online", "phone"));
			String name = fields.text("name", 20);
			List<String> means = new ArrayList<>(fields.present());
			means.remove("name");
			if (means.size() != 1) {
				throw new IllegalArgumentException("place with " + means
						+ " (expected: 'address', 'online' with the link or 'later', or 'phone: yes')");
			}
			return switch (means.getFirst()) {
				case "address" -> new Place.Venue(name, fields.text("address", 100));
				case "online" -> Source.present(fields.made("online", (word) -> online(name, word)));
				default -> Source.present(fields.made("phone", (word) -> telephone(name, word)));
			};
		});
	}

	static Optional<Node> part(YamlFields fields, String key) {
		return Optional.ofNullable(fields.node(key));
	}

	static String optionalText(YamlFields fields, String key, int most) {
		return (fields.node(key) != null) ? fields.text(key, most) : "";
	}

	private static Optional<Contact> contact(Source source, Node node) {
		return source.made(node, () -> {
			YamlFields fields = source.fields("contact", node, List.of("name", "phone"), List.of("note"));
			return new Contact(fields.text("name", 60), fields.text("phone", 20), optionalText(fields, "note", 40));
		});
	}

	private static Place online(String name, String word) {
		try {
			return new Place.Online(name, word.equals(ProgramWriter.LATER) ? null : new URI(word));
		}
		catch (URISyntaxException ex) {
			throw new IllegalArgumentException("online: '" + word + "' (expected: an address with https://)", ex);
		}
	}

	private static Place telephone(String name, String word) {
		if (!word.equals("yes")) {
			throw new IllegalArgumentException("phone: '" + word + "' (expected: yes)");
		}
		return new Place.Telephone(name);
	}

	private static List<String> joined(List<String> some, List<String> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}

}
