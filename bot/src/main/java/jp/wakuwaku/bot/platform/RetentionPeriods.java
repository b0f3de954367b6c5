package jp.wakuwaku.bot.platform;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the office keeps what residents have told it.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param detailsDays days from the end of a session or consultation until what was told
 * for it ends, 30 to 365
 * @param missedDays days that a question without an answer is kept, masked, 30 to 365
 * @param staffQuestionDays days that a question to staff and their answer are kept, 30 to
 * 365
 * @param toldDays the fewest {@code detailsDays} that residents were told in the day
 * before the last change
 * @param changedAt when that was
 */
public record RetentionPeriods(int version, int detailsDays, int missedDays, int staffQuestionDays, int toldDays,
		Instant changedAt) {

	/**
	 * With less, what follows a session (attendance, questionnaire) could not be done.
	 */
	public static final int SHORTEST_DAYS = 30;

	/** Nothing that is asked for is needed for more than a year. */
	public static final int LONGEST_DAYS = 365;

	private static final int VERSION = 1;

	private static final int DAYS = 90;

	/** What holds until staff decide otherwise. */
	public static final RetentionPeriods SHIPPED = new RetentionPeriods(VERSION, DAYS, DAYS, DAYS, DAYS, Instant.EPOCH);

	/** As long as somebody may take to agree to what they were shown. */
	private static final Duration AGREEING = Duration.ofDays(1);

	/** Longer than an instance takes to follow. */
	private static final Duration FOLLOWING = Duration.ofSeconds(30);

	public RetentionPeriods {
		require("detailsDays", detailsDays);
		require("missedDays", missedDays);
		require("staffQuestionDays", staffQuestionDays);
		require("toldDays", toldDays);
	}

	private static void require(String name, int days) {
		if (days < SHORTEST_DAYS || days > LONGEST_DAYS) {
			throw new IllegalArgumentException(
					name + ": " + days + " (expected: " + SHORTEST_DAYS + " to " + LONGEST_DAYS + ")");
		}
	}

	/**
	 * What follows these.
	 * @param details as above
	 * @param missed as above
	 * @param staffQuestions as above
	 * @param now when it is decided
	 * @return the periods from then on
	 */
	public RetentionPeriods changed(int details, int missed, int staffQuestions, Instant now) {
		return new RetentionPeriods(VERSION, details, missed, staffQuestions, promisedDays(now), now);
	}

	/**
	 * How many days of keeping details somebody has agreed to. Whoever agreed soon after
	 * a change may have read what held before it.
	 * @param agreedAt when, at most a day after they read it
	 * @return the fewest that they can have read
	 */
	public int promisedDays(Instant agreedAt) {
		return agreedAt.isBefore(this.changedAt.plus(AGREEING)) ? Math.min(this.toldDays, this.detailsDays)
				: this.detailsDays;
	}

	/**
	 * Whether nothing is kept by the periods of before any more.
	 * @param now the present
	 * @return {@code false} for a moment after each change
	 */
	public boolean areEverywhere(Instant now) {
		return !now.isBefore(this.changedAt.plus(FOLLOWING));
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
