package jp.wakuwaku.bot.registration.seats;

/** What staff have decided about a session. Being full or over is not decided. */
public enum SeatingStatus {

	/** Takes registrations while its time of registration lasts. */
	OPEN,

	/**
	 * Takes none and offers nothing to those who wait. Offers that were made still stand.
	 */
	CLOSED,

	/**
	 * Nobody has a place any more. For good, unless it is published as open again.
	 */
	CANCELLED

}
