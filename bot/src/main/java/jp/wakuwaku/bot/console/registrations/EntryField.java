package jp.wakuwaku.bot.console.registrations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Option;

/**
 * A field of a program's form as staff fill it in for somebody.
 *
 * @param id on the page
 * @param label what it is called
 * @param hint what staff of the program wrote, and whether it may be left out
 * @param shape which part of the page shows it
 * @param options to choose from
 * @param values what stands in it, one unless several can be chosen
 * @param statement what is agreed to; empty for other fields
 */
record EntryField(String id, String label, String hint, String shape, Map<String, String> options, List<String> values,
		String statement) {

	private static final String PREFIX = "f-";

	static String id(Field field) {
		return PREFIX + field.id();
	}

	static EntryField of(Field field, List<String> values) {
		String statement = (field.type() instanceof FieldType.Consent consent) ? consent.statement() : "";
		String hint = Stream.of(field.isRequired() ? "" : "なくてもかまいません。", field.help())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
		return new EntryField(id(field), field.label(), hint, shape(field.type()), options(field), values, statement);
	}

	public String value() {
		return this.values.isEmpty() ? "" : this.values.getFirst();
	}

	public String type() {
		return this.shape.equals("date") ? "date" : this.shape.equals("tel") ? "tel" : "text";
	}

	private static String shape(FieldType type) {
		return switch (type) {
			case FieldType.LongText _ -> "area";
			case FieldType.AgeBand _, FieldType.OneOf _ -> "one";
			case FieldType.SeveralOf _ -> "several";
			case FieldType.Consent _ -> "consent";
			case FieldType.Date _ -> "date";
			case FieldType.Phone _ -> "tel";
			case FieldType.ShortText _, FieldType.Name _, FieldType.Reading _, FieldType.Mail _, FieldType.PostalCode _,
					FieldType.BirthYear _, FieldType.WholeNumber _ ->
				"line";
		};
	}

	private static Map<String, String> options(Field field) {
		List<Option> options = switch (field.type()) {
			case FieldType.AgeBand _ -> FieldType.AgeBand.OPTIONS;
			case FieldType.OneOf one -> one.options();
			case FieldType.SeveralOf several -> several.options();
			default -> List.of();
		};
		Map<String, String> labels = new LinkedHashMap<>();
		if (!field.isRequired() && !(field.type() instanceof FieldType.SeveralOf) && !options.isEmpty()) {
			labels.put("", "答えない");
		}
		options.forEach((option) -> labels.put(option.id(), option.label()));
		return labels;
	}

	/** Leaves out what stands in it. */
	@Override
	public String toString() {
		return "EntryField[" + this.id + "]";
	}

}
