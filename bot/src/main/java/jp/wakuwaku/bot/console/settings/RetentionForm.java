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
		return new FormErrors().require(areDays(this.details), "details", advice("個人情報を残す日数"))
			.require(areDays(this.missed), "missed", advice("答えられなかった質問を残す日数"))
			.require(areDays(this.questions), "questions", advice("職員あての質問を残す日数"));
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

	private static String advice(String what) {
		return what + "を、" + RetentionPeriods.SHORTEST_DAYS + "から" + RetentionPeriods.LONGEST_DAYS
				+ "までの半角の数字で入れてください。";
	}

	private static boolean areDays(String typed) {
		return typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) >= RetentionPeriods.SHORTEST_DAYS
				&& Integer.parseInt(typed) <= RetentionPeriods.LONGEST_DAYS;
	}

	private static String stripped(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
