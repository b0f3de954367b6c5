package jp.wakuwaku.bot.registration.seats;

/** How somebody's place in a session came to its end. */
public enum Ending {

	/** By their own wish. */
	CANCELLED,

	/** Held for too long without being confirmed. */
	HOLD_LAPSED,

	/** Offered, and not answered in time. */
	OFFER_LAPSED,

	/** Offered, and not wanted. */
	DECLINED,

	/** Given up for one in another session. */
	MOVED,

	/** By staff. */
	REMOVED,

	/** With the session. */
	SESSION_CANCELLED

}
