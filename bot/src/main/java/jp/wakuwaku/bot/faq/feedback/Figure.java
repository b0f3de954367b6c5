package jp.wakuwaku.bot.faq.feedback;

/** What is counted of the questions in talks with one resident; groups are left out. */
public enum Figure {

	/** Questions that were searched for. */
	ASKED(false),
	/** Questions that got an answer at once. */
	ANSWERED(false),
	/** Lists of candidates that were shown. */
	CANDIDATES(false),
	/** Lists of candidates from which one was chosen. */
	CHOSEN(false),
	/**
	 * Questions to which nothing was found, by the search or by the resident, while all
	 * that was published could be searched.
	 */
	MISSED(false),
	/** Entries that were shown, by a question, by choosing or by browsing. */
	SHOWN(true),
	/** Shown entries of which the resident said that they helped. */
	HELPFUL(true),
	/** Shown entries of which the resident said that they were wrong. */
	WRONG(true),
	/** Questions that were sent to staff. */
	STAFF_ASKED(false),
	/** Questions that staff answered. */
	STAFF_ANSWERED(false);

	private final boolean ofEntry;

	Figure(boolean ofEntry) {
		this.ofEntry = ofEntry;
	}

	/** Whether it is also counted for the entry that it is about. */
	boolean isOfEntry() {
		return this.ofEntry;
	}

}
