package jp.wakuwaku.bot.outbox;

/** Which messages go first, in this order, when not all can go at once. */
public enum Priority {

	/** To somebody who has written and waits. */
	ANSWER,
	/** What somebody must know of a registration. */
	BOOKING,
	/** To everybody, because it cannot wait until the morning. */
	EMERGENCY,
	/** Of something that is soon. */
	REMINDER,
	/** To many, of the staff's own accord. */
	ANNOUNCEMENT;

	/**
	 * Tells whether messages of this kind leave one after another: an older one that LINE
	 * lets wait holds the newer ones, because they may refer to it.
	 * @return {@code false} when each goes for itself
	 */
	boolean keepsOrder() {
		return this == ANSWER || this == BOOKING;
	}

	/**
	 * Tells whether messages of this kind are sent because of the time that it is, so
	 * that none is sent or given up while the clock is not believed.
	 * @return {@code false} for what somebody has done just now
	 */
	boolean goesByTime() {
		return this == REMINDER || this == ANNOUNCEMENT;
	}

	/**
	 * Tells whether messages of this kind wait for the morning when something has delayed
	 * them into the night.
	 * @return {@code false} for what somebody waits for or has to know
	 */
	boolean waitsForMorning() {
		return this == REMINDER || this == ANNOUNCEMENT;
	}

	/**
	 * Tells whether staff may hold these messages back. Who writes gets an answer, and an
	 * emergency is stopped by itself.
	 * @return {@code false} for answers and emergencies
	 */
	public boolean canBePaused() {
		return this != ANSWER && this != EMERGENCY;
	}

}
