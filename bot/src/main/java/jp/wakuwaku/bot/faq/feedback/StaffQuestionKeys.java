package jp.wakuwaku.bot.faq.feedback;

/** Where questions for staff rest in Redis, all in one hash slot. */
final class StaffQuestionKeys {

	/** Ids of questions that wait, by when they were asked (epoch milliseconds). */
	static final String WAITING = "questions-waiting:{staff}";

	/** Ids of questions whose answer has still to be brought to the resident. */
	static final String TO_BRING = "questions-to-bring:{staff}";

	/** Ids of questions that were answered or closed, by when that was. */
	static final String SETTLED = "questions-settled:{staff}";

	private StaffQuestionKeys() {
	}

	static String question(String id) {
		return "question:{staff}:" + id;
	}

	/** Who asked; gone as soon as the answer is on its way. */
	static String asker(String id) {
		return "asker:{staff}:" + id;
	}

}
