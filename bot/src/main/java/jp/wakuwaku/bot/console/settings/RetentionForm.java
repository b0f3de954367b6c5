package jp.wakuwaku.bot.console.settings;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.platform.RetentionPeriods;
import org.jspecify.annotations.Nullable;

/**
 * How long what is kept, as staff typed it.
 *
 * @param details days after a session or consultation
 * @param missed days for questions without an answer
 * @param questions days for questions to staff
 */
record RetentionForm(String details, String missed, String questions) {

	private static final String ADVICE = "%dから%dまでの日数を、半角の数字で入れてください。".formatted(RetentionPeriods.SHORTEST_DAYS,
			RetentionPeriods.LONGEST_DAYS);

	RetentionForm(@Nullable String details, @Nullable String missed, @Nullable String questions) {
		this.details = stripped(details);
		this.missed = stripped(missed);
		this.questions = stripped(questions);
	}

	static RetentionForm of(RetentionPeriods periods) {
		return new RetentionForm(Integer.toString(periods.detailsDays()), Integer.toString(periods.missedDays()),
				Integer.toString(periods.staffQuestionDays()));
	}

	FormErrors check() {
		return new FormErrors().require(areDays(this.details), "details", ADVICE)
			.require(areDays(this.missed), "missed", ADVICE)
			.require(areDays(this.questions), "questions", ADVICE);
	}

	int detailsDays() {
		return Integer.parseInt(this.details);
	}

	int missedDays() {
		return Integer.parseInt(this.missed);
	}

	int questionDays() {
		return Integer.parseInt(this.questions);
	}

	private static boolean areDays(String typed) {
		return typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) >= RetentionPeriods.SHORTEST_DAYS
				&& Integer.parseInt(typed) <= RetentionPeriods.LONGEST_DAYS;
	}

	private static String stripped(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
