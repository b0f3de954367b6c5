package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;

/** Where a party is in a session. */
public sealed interface Place {

	/**
	 * Returns who.
	 * @return with the number of seats of this place
	 */
	Party party();

	/**
	 * Seats that are kept while a form is filled in.
	 *
	 * @param party who
	 * @param until when they are released, itself excluded
	 */
	record Held(Party party, Instant until) implements Place {
	}

	/**
	 * Seats for good.
	 *
	 * @param party who
	 */
	record Booked(Party party) implements Place {
	}

	/**
	 * A place in the waiting list.
	 *
	 * @param party who
	 * @param position 1 for who came first
	 */
	record Waiting(Party party, int position) implements Place {
	}

	/**
	 * Seats that are kept for somebody from the waiting list.
	 *
	 * @param party who
	 * @param until when an answer is awaited, itself excluded
	 */
	record Offered(Party party, Instant until) implements Place {
	}

	/**
	 * No place any more.
	 *
	 * @param party who
	 * @param ending how it came to that
	 */
	record Ended(Party party, Ending ending) implements Place {
	}

}
