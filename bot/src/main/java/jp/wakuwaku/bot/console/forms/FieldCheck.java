package jp.wakuwaku.bot.console.forms;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldKind;
import jp.wakuwaku.bot.programs.FieldType;

/** Finds what is wrong with what was typed about a field, beside where it was typed. */
final class FieldCheck {

	private static final int MOST_OPTIONS = 12;

	private static final int LABEL = 20;

	private final FieldKind kind;

	private final FieldForm form;

	private final FormErrors errors = new FormErrors();

	private FieldCheck(FieldKind kind, FieldForm form) {
		this.kind = kind;
		this.form = form;
	}

	static FormErrors check(FieldKind kind, FieldForm form) {
		return new FieldCheck(kind, form).check();
	}

	private FormErrors check() {
		this.errors
			.require(!this.form.label().isEmpty() && this.form.label().length() <= 40, "label", "見出しを40文字までで入れてください。")
			.require(this.form.help().length() <= 200, "help", "説明を200文字までにしてください。")
			.require(isAsked(this.form.asked()), "asked", "どこで聞くかを選んでください。");
		switch (this.kind) {
			case SHORT_TEXT -> number("most", 1, 200, "文字数を、1から200までの数で入れてください。");
			case LONG_TEXT -> number("most", 1, 2_000, "文字数を、1から2000までの数で入れてください。");
			case NUMBER -> checkNumber();
			case BIRTH_YEAR -> checkYears();
			case DATE -> checkDates();
			case CONSENT -> this.errors.require(
					!this.form.setting("statement").isEmpty() && this.form.setting("statement").length() <= 1_000,
					"statement", "同意してもらう文を、1000文字までで入れてください。");
			case ONE_OF, SEVERAL_OF -> checkOptions();
			case NAME, READING, PHONE, MAIL, POSTAL_CODE, AGE_BAND -> {
			}
		}
		return this.errors;
	}

	private void checkNumber() {
		number("least", 0, 1_000, "いちばん小さい数を、0から1000までの数で入れてください。");
		number("most", 0, 1_000, "いちばん大きい数を、0から1000までの数で入れてください。");
		this.errors.require(isCounted(this.form.setting("counts")), "counts", "何に使う数かを選んでください。");
		checkOrder("いちばん大きい数を、いちばん小さい数より小さくしないでください。", "least", "most");
	}

	private void checkYears() {
		number("from", 1900, 2100, "いちばん早い年を、1900から2100までの西暦で入れてください。");
		number("until", 1900, 2100, "いちばん遅い年を、1900から2100までの西暦で入れてください。");
		checkOrder("いちばん遅い年を、いちばん早い年より前にしないでください。", "from", "until");
	}

	private void checkOrder(String problem, String less, String more) {
		if (this.errors.isEmpty()) {
			this.errors.require(Integer.parseInt(this.form.setting(less)) <= Integer.parseInt(this.form.setting(more)),
					more, problem);
		}
	}

	private void checkDates() {
		day("from", "いちばん早い日を、2026-12-10 のように入れるか、空けてください。");
		day("until", "いちばん遅い日を、2026-12-10 のように入れるか、空けてください。");
		boolean areBoth = !this.form.setting("from").isEmpty() && !this.form.setting("until").isEmpty();
		if (this.errors.isEmpty() && areBoth) {
			this.errors.require(
					!LocalDate.parse(this.form.setting("from")).isAfter(LocalDate.parse(this.form.setting("until"))),
					"until", "いちばん遅い日を、いちばん早い日より前にしないでください。");
		}
	}

	private void checkOptions() {
		this.form.options().forEach((id, label) -> label("option-" + id, label));
		this.form.addedLabels().forEach((label) -> label("added", label));
		List<String> labels = this.form.labels().stream().map(FieldCheck::folded).toList();
		this.errors.require(labels.size() >= 2 && labels.size() <= MOST_OPTIONS, "added", "選択肢は、2つから12までにしてください。")
			.require(labels.stream().distinct().count() == labels.size(), "added", "同じ選択肢が2つあります。片方を変えてください。");
	}

	private void label(String id, String label) {
		this.errors.require(label.length() <= LABEL, id, "選択肢を20文字までにしてください。LINEのボタンになります。")
			.require(label.chars().noneMatch((character) -> ",，、".indexOf(character) >= 0), id,
					"選択肢に、読点やコンマは使えません。「・」などにしてください。");
	}

	private void number(String name, int least, int most, String problem) {
		String typed = this.form.setting(name);
		this.errors.require(
				typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most,
				name, problem);
	}

	private void day(String name, String problem) {
		String typed = this.form.setting(name);
		this.errors.require(typed.isEmpty() || date(typed).isPresent(), name, problem);
	}

	private static Optional<LocalDate> date(String typed) {
		try {
			return Optional.of(LocalDate.parse(typed));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static boolean isAsked(String typed) {
		return List.of(Field.Asked.values()).stream().anyMatch((asked) -> asked.name().equals(typed));
	}

	private static boolean isCounted(String typed) {
		return List.of(FieldType.Counted.values()).stream().anyMatch((counted) -> counted.name().equals(typed));
	}

	private static String folded(String label) {
		return Normalizer.normalize(label, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
	}

}
