package jp.wakuwaku.bot.outbox;

/** Where a message stands. */
public enum DeliveryState {

	/** Waits for its first try. */
	ENQUEUED,
	/** A try was begun, and LINE may have taken the message. */
	CLAIMED,
	/** LINE did not take it, or it was held back; it is tried again. */
	DEFERRED,
	/** LINE took it. Whether somebody blocks the bot, LINE does not say. */
	DELIVERED,
	/** LINE refused it, or nobody knows and it is too late to ask again. */
	UNDELIVERABLE,
	/** It was not sent because it had lost its use. */
	SKIPPED;

	/**
	 * Tells whether it stays so.
	 * @return {@code true} when nothing is tried any more
	 */
	public boolean isFinal() {
		return this == DELIVERED || this == UNDELIVERABLE || this == SKIPPED;
	}

}
