package jp.wakuwaku.bot.registration.seats;

/** The kinds of places. */
public enum PlaceState {

	/** Kept while a form is filled in. */
	HELD,

	/** For good. */
	BOOKED,

	/** In the waiting list. */
	WAITING,

	/** Kept for somebody from the waiting list. */
	OFFERED,

	/** No place any more. */
	ENDED;

	/**
	 * Tells whether seats are taken by it.
	 * @return false for the waiting list, too
	 */
	public boolean takesSeats() {
		return this == HELD || this == BOOKED || this == OFFERED;
	}

}
