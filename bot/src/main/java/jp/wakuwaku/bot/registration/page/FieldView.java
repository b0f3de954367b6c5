package jp.wakuwaku.bot.registration.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Option;
import jp.wakuwaku.bot.registration.page.CheckedEntries.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A field as the page shows it. What is not there is empty.
 *
 * @param id of its first input element
 * @param name of what is sent
 * @param label what it is called
 * @param isRequired whether it may not be left out
 * @param help what staff wrote below the label
 * @param hint what may be entered
 * @param control by what it is entered
 * @param raw what stands in it
 * @param statement what is agreed to
 * @param usage how personal details are used, above a consent to that
 * @param error why what stands in it cannot be kept
 */
public record FieldView(String id, String name, String label, boolean isRequired, String help, String hint,
		Control control, String raw, String statement, String usage, String error) {

	/**
	 * A field with what stands in it.
	 * @param usage how personal details are used, where that is agreed to
	 */
	static FieldView of(Words words, Field field, String raw, @Nullable Refusal refusal, String usage) {
		Control control = Control.of(field.type());
		String hint = control.hint().isEmpty() ? "" : words.text(control.hint(), control.limits());
		String statement = (field.type() instanceof FieldType.Consent consent) ? consent.statement() : "";
		String name = Entries.name(field);
		return new FieldView(name, name, field.label(), field.isRequired(), field.help(), hint, control, raw, statement,
				usage, (refusal != null) ? error(words, field, hint, refusal) : "");
	}

	private static String error(Words words, Field field, String hint, Refusal refusal) {
		return words
			.text(refusal.isMissing() ? "error-missing" : "error-invalid",
					Map.of("message", refusal.message(), "label", field.label(), "hint", hint))
			.strip();
	}

	public boolean isWrong() {
		return !this.error.isEmpty();
	}

	/** What a screen reader says after the label. */
	public String describedBy() {
		return String.join(" ",
				Stream.of(part("help", this.help), part("hint", this.hint), part("error", this.error))
					.filter((part) -> !part.isEmpty())
					.toList());
	}

	/** The first option carries the id that a link to the field leads to. */
	public String optionId(Option option) {
		return this.control.options().getFirst().equals(option) ? this.id : this.id + "-" + option.id();
	}

	public boolean isChosen(String value) {
		return Arrays.asList(this.raw.split("[,\\v]+", -1)).contains(value);
	}

	public List<Option> options() {
		return this.control.options();
	}

	private String part(String name, String text) {
		return text.isEmpty() ? "" : this.id + "-" + name;
	}

}
