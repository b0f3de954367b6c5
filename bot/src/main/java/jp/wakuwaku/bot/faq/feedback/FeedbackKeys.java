package jp.wakuwaku.bot.faq.feedback;

/**
 * Where figures and missed questions rest in Redis: in one hash slot, so that all that a
 * turn leaves is noted at once.
 */
final class FeedbackKeys {

	/** Ids of messages that were missed, by when they were sent (epoch milliseconds). */
	static final String MISSED_BY_TIME = "missed-by-time:{feedback}";

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
