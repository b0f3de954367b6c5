package jp.wakuwaku.bot.platform;

import java.time.Duration;

/**
 * How long the office keeps what residents have told it.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param detailsDays days from the end of a session or consultation until what was told
 * for it ends, 30 to 365
 * @param missedDays days that a question without an answer is kept, masked, 30 to 365
 * @param staffQuestionDays days that a question to staff and their answer are kept, 30 to
 * 365
 */
public record RetentionPeriods(int version, int detailsDays, int missedDays, int staffQuestionDays) {

	/** Less, and what follows a session (attendance, questionnaire) were not done. */
	public static final int SHORTEST_DAYS = 30;

	/** More than a year is needed for nothing that is asked for. */
	public static final int LONGEST_DAYS = 365;

	private static final int VERSION = 1;

	private static final int DAYS = 90;

	/** What holds until staff decide otherwise. */
	public static final RetentionPeriods SHIPPED = RetentionPeriods.of(DAYS, DAYS, DAYS);

	public RetentionPeriods {
		require("detailsDays", detailsDays);
		require("missedDays", missedDays);
		require("staffQuestionDays", staffQuestionDays);
	}

	private static void require(String name, int days) {
		if (days < SHORTEST_DAYS || days > LONGEST_DAYS) {
			throw new IllegalArgumentException(
					name + ": " + days + " (expected: " + SHORTEST_DAYS + " to " + LONGEST_DAYS + ")");
		}
	}

	/**
	 * Makes them.
	 * @param detailsDays as above
	 * @param missedDays as above
	 * @param staffQuestionDays as above
	 * @return the periods
	 */
	public static RetentionPeriods of(int detailsDays, int missedDays, int staffQuestionDays) {
		return new RetentionPeriods(VERSION, detailsDays, missedDays, staffQuestionDays);
	}

	/**
	 * How long what was told for a registration is kept after its end.
	 * @return days as a duration
	 */
	public Duration details() {
		return Duration.ofDays(this.detailsDays);
	}

	/**
	 * How long a question without an answer is kept.
	 * @return days as a duration
	 */
	public Duration missed() {
		return Duration.ofDays(this.missedDays);
	}

	/**
	 * How long a question to staff is kept.
	 * @return days as a duration
	 */
	public Duration staffQuestions() {
		return Duration.ofDays(this.staffQuestionDays);
	}

}
