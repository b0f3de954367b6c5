package jp.wakuwaku.bot.programs.file;

import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldKind;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Option;
import jp.wakuwaku.knowledge.content.YamlFields;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a form and its fields. */
final class FormReader {

	private static final List<String> REQUIRED = List.of("id", "type", "label");

	private static final List<String> OPTIONAL = List.of("required", "help", "ask", "most", "least", "counts", "from",
			"until", "options", "former-options", "statement", "version");

	private final Source source;

	private FormReader(Source source) {
		this.source = source;
	}

	static Optional<Form> read(Source source, Node node) {
		return new FormReader(source).form(node);
	}

	private Optional<Form> form(Node node) {
		return this.source.made(node, () -> {
			YamlFields fields = this.source.fields("form", node, List.of("fields"),
					List.of("all-in-chat", "former-fields"));
			var asked = fields.items("fields", true).stream().map(this::field).toList();
			var former = fields.items("former-fields", true).stream().map(this::field).toList();
			boolean isAllInChat = fields.made("all-in-chat", (word) -> Words.flag("all-in-chat", word)).orElse(false);
			return new Form(asked.stream().map(Source::present).toList(), isAllInChat,
					former.stream().map(Source::present).toList());
		});
	}

	private Optional<Field> field(Node node) {
		return this.source.made(node, () -> {
			YamlFields fields = this.source.fields("field", node, REQUIRED, OPTIONAL);
			var id = fields.made("id", FieldId::new);
			String label = fields.text("label", 40);
			String help = ProgramReader.optionalText(fields, "help", 200);
			boolean isRequired = fields.made("required", (word) -> Words.flag("required", word)).orElse(true);
			FieldType type = Source.present(fields.made("type", (word) -> type(word, fields)));
			Field.Asked asked = fields.made("ask", Words.kind("ask", Field.Asked.values()))
				.orElse(FieldKind.of(type).usuallyAsked());
			return new Field(Source.present(id), label, isRequired, help, asked, type);
		});
	}

	private FieldType type(String word, YamlFields fields) {
		FieldKind kind = Words.kind("type", FieldKind.values()).apply(word);
		FieldSettings.requireOnlyThoseOf(kind, fields.present());
		return switch (kind) {
			case SHORT_TEXT -> new FieldType.ShortText(number(fields, "most").orElse(100));
			case LONG_TEXT -> new FieldType.LongText(number(fields, "most").orElse(1_000));
			case NAME -> new FieldType.Name();
			case READING -> new FieldType.Reading();
			case PHONE -> new FieldType.Phone();
			case MAIL -> new FieldType.Mail();
			case POSTAL_CODE -> new FieldType.PostalCode();
			case BIRTH_YEAR ->
				new FieldType.BirthYear(number(fields, "from").orElse(1900), Source.present(number(fields, "until")));
			case AGE_BAND -> new FieldType.AgeBand();
			case ONE_OF -> new FieldType.OneOf(options(fields, "options"), options(fields, "former-options"));
			case SEVERAL_OF -> new FieldType.SeveralOf(options(fields, "options"), options(fields, "former-options"));
			case NUMBER ->
				new FieldType.WholeNumber(number(fields, "least").orElse(0), Source.present(number(fields, "most")),
						fields.made("counts", Words.kind("counts", FieldType.Counted.values()))
							.orElse(FieldType.Counted.NOTHING));
			case DATE -> new FieldType.Date(
					fields.made("from", (day) -> Moments.day("from", day, this.source.today())).orElse(null),
					fields.made("until", (day) -> Moments.day("until", day, this.source.today())).orElse(null));
			case CONSENT -> new FieldType.Consent(fields.text("statement", 1_000), fields.word("version"));
		};
	}

	private List<Option> options(YamlFields fields, String key) {
		List<Optional<Option>> options = fields.items(key, key.startsWith("former"))
			.stream()
			.map(this::option)
			.toList();
		return options.stream().map(Source::present).toList();
	}

	private Optional<Option> option(Node node) {
		return this.source.made(node, () -> {
			YamlFields fields = this.source.fields("option", node, List.of("id", "label"), List.of());
			String id = fields.word("id");
			return new Option(id, fields.text("label", 20));
		});
	}

	private static Optional<Integer> number(YamlFields fields, String key) {
		return fields.made(key, (word) -> Words.number(key, word));
	}

}
