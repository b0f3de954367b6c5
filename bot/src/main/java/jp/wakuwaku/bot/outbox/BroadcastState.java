package jp.wakuwaku.bot.outbox;

/** Where a broadcast stands. */
public enum BroadcastState {

	/** Takes recipients. */
	FREEZING,
	/** Is on its way. */
	SENDING,
	/** Held back by staff. */
	PAUSED,
	/** Sends nothing more; the last answers of LINE are waited for. */
	STOPPING,
	/** Ended by staff, or because LINE refuses the messages. */
	STOPPED,
	/** Every recipient was tried. */
	FINISHED;

	/**
	 * Tells whether it stays so.
	 * @return {@code true} when the counts do not change any more
	 */
	public boolean isFinal() {
		return this == STOPPED || this == FINISHED;
	}

}
