package jp.wakuwaku.bot.registration.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Option;
import org.jspecify.annotations.Nullable;

/**
 * By what a field is entered: which keyboard a phone shows, and what a browser may fill
 * in. An attribute that is empty is left out.
 *
 * @param shape which part of the page shows it
 * @param attributes of the input element
 * @param options to choose from
 * @param hint the name of the words that say what may be entered; empty when there is
 * nothing to say
 * @param limits what stands for placeholders in those words
 */
record Control(Shape shape, Map<String, String> attributes, List<Option> options, String hint,
		Map<String, String> limits) {

	private static final String OFF = "off";

	static Control of(FieldType type) {
		return switch (type) {
			case FieldType.ShortText(int most) -> line("text", "", OFF, "hint-most", Map.of("most", number(most)));
			case FieldType.LongText(int most) -> new Control(Shape.AREA, Map.of("autocomplete", OFF), List.of(),
					"hint-most", Map.of("most", number(most)));
			case FieldType.Name _ -> line("text", "", "name", "", Map.of());
			case FieldType.Reading _ -> line("text", "", "", "hint-reading", Map.of());
			case FieldType.Phone _ -> line("tel", "", "tel", "hint-phone", Map.of());
			case FieldType.Mail _ -> line("email", "", "email", "hint-mail", Map.of());
			case FieldType.PostalCode _ -> line("text", "numeric", "postal-code", "hint-postal-code", Map.of());
			case FieldType.BirthYear _ -> line("text", "", "bday-year", "hint-birth-year", Map.of());
			case FieldType.AgeBand _ -> choice(Shape.ONE_OF, FieldType.AgeBand.OPTIONS, "");
			case FieldType.OneOf one -> choice(Shape.ONE_OF, one.options(), "");
			case FieldType.SeveralOf several -> choice(Shape.SEVERAL_OF, several.options(), "hint-several");
			case FieldType.WholeNumber number -> line("text", "numeric", OFF, "hint-number",
					Map.of("least", number(number.least()), "most", number(number.most())));
			case FieldType.Date date -> new Control(Shape.LINE,
					Map.of("type", "date", "autocomplete", OFF, "min", day(date.from()), "max", day(date.until())),
					List.of(), "", Map.of());
			case FieldType.Consent _ -> choice(Shape.CONSENT, List.of(), "");
		};
	}

	private static Control line(String type, String inputMode, String autocomplete, String hint,
			Map<String, String> limits) {
		return new Control(Shape.LINE, Map.of("type", type, "inputmode", inputMode, "autocomplete", autocomplete),
				List.of(), hint, limits);
	}

	private static Control choice(Shape shape, List<Option> options, String hint) {
		return new Control(shape, Map.of(), options, hint, Map.of());
	}

	private static String number(int number) {
		return Integer.toString(number);
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

	public String attribute(String name) {
		return this.attributes.getOrDefault(name, "");
	}

	/** Which part of the page shows a field. */
	enum Shape {

		/** One line to type. */
		LINE,

		/** Several lines to type. */
		AREA,

		/** Buttons of which one can be chosen. */
		ONE_OF,

		/** Boxes to tick. */
		SEVERAL_OF,

		/** A text with one box below it. */
		CONSENT

	}

}
