package jp.wakuwaku.bot.faq.feedback;

import java.time.Duration;

import jp.wakuwaku.bot.platform.RetentionPeriods;

/**
 * Where figures and missed questions rest in Redis: in one hash slot, so that all that a
 * turn leaves is noted at once.
 */
final class FeedbackKeys {

	/** Ids of messages that were missed, by when they were sent (epoch milliseconds). */
	static final String MISSED_BY_TIME = "missed-by-time:{feedback}";

	/**
	 * For how long indexes know of questions, whose keys may end sooner: as long as the
	 * office can decide to keep them.
	 */
	static final Duration INDEX_REACHES_BACK = Duration.ofDays(RetentionPeriods.LONGEST_DAYS);

	private FeedbackKeys() {
	}

	static String figures(Week week) {
		return "figures:{feedback}:" + week;
	}

	/** Notes that something was counted. */
	static String counted(String once) {
		return "counted:{feedback}:" + once;
	}

	static String missed(String message) {
		return "missed:{feedback}:" + message;
	}

}
