package jp.wakuwaku.bot.console.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldKind;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Option;
import org.jspecify.annotations.Nullable;

/**
 * Makes a field of what was typed and checked.
 *
 * @param kind of it
 * @param form what was typed
 * @param before the field as the draft has it, {@code null} for a new one
 * @param published the same as residents have it, {@code null} when they do not
 */
record FieldMaking(FieldKind kind, FieldForm form, @Nullable Field before, @Nullable Field published) {

	private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,6})");

	/** May throw {@link IllegalArgumentException} for characters that cannot be. */
	Field made(FieldId id) {
		return new Field(id, this.form.label(), this.form.isRequired(), this.form.help(),
				Field.Asked.valueOf(this.form.asked()), type());
	}

	private FieldType type() {
		return switch (this.kind) {
			case SHORT_TEXT -> new FieldType.ShortText(number("most"));
			case LONG_TEXT -> new FieldType.LongText(number("most"));
			case NAME -> new FieldType.Name();
			case READING -> new FieldType.Reading();
			case PHONE -> new FieldType.Phone();
			case MAIL -> new FieldType.Mail();
			case POSTAL_CODE -> new FieldType.PostalCode();
			case BIRTH_YEAR -> new FieldType.BirthYear(number("from"), number("until"));
			case AGE_BAND -> new FieldType.AgeBand();
			case ONE_OF -> new FieldType.OneOf(options(), former());
			case SEVERAL_OF -> new FieldType.SeveralOf(options(), former());
			case NUMBER -> new FieldType.WholeNumber(number("least"), number("most"),
					FieldType.Counted.valueOf(this.form.setting("counts")));
			case DATE -> new FieldType.Date(day("from"), day("until"));
			case CONSENT -> new FieldType.Consent(this.form.setting("statement"), version());
		};
	}

	/** Those that stay keep their ids, so that what was chosen goes on meaning them. */
	private List<Option> options() {
		List<Option> options = new ArrayList<>();
		known(this.before).filter((option) -> !label(option).isEmpty())
			.forEach((option) -> options.add(new Option(option.id(), label(option))));
		int number = 1;
		for (String label : this.form.addedLabels()) {
			while (isTaken("o" + number)) {
				number++;
			}
			options.add(new Option("o" + number++, label));
		}
		return options;
	}

	/** Options that residents could choose once, and cannot any more. */
	private List<Option> former() {
		List<String> chosen = options().stream().map(Option::id).toList();
		List<Option> former = new ArrayList<>();
		Stream.of(formerOf(this.before), formerOf(this.published), known(this.published))
			.flatMap((options) -> options)
			.filter((option) -> !chosen.contains(option.id()))
			.filter((option) -> former.stream().noneMatch((each) -> each.id().equals(option.id())))
			.forEach(former::add);
		return former;
	}

	private String label(Option option) {
		return this.form.options().getOrDefault(option.id(), "");
	}

	private boolean isTaken(String id) {
		return Stream.of(known(this.before), known(this.published), formerOf(this.before), formerOf(this.published))
			.flatMap((options) -> options)
			.anyMatch((option) -> option.id().equals(id));
	}

	/** Other words are another version, to be agreed to anew. */
	private String version() {
		if (this.published == null || !(this.published.type() instanceof FieldType.Consent consent)) {
			return "v1";
		}
		if (consent.statement().equals(this.form.setting("statement"))) {
			return consent.version();
		}
		Matcher numbered = NUMBERED.matcher(consent.version());
		return numbered.matches() ? numbered.group(1) + (Integer.parseInt(numbered.group(2)) + 1)
				: consent.version() + "-2";
	}

	private int number(String name) {
		return Integer.parseInt(this.form.setting(name));
	}

	private @Nullable LocalDate day(String name) {
		return this.form.setting(name).isEmpty() ? null : LocalDate.parse(this.form.setting(name));
	}

	private static Stream<Option> known(@Nullable Field field) {
		return (field != null) ? FieldForm.options(field.type()).stream() : Stream.of();
	}

	private static Stream<Option> formerOf(@Nullable Field field) {
		return switch ((field != null) ? field.type() : null) {
			case FieldType.OneOf one -> one.former().stream();
			case FieldType.SeveralOf several -> several.former().stream();
			case null, default -> Stream.of();
		};
	}

}
