package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;

/**
 * One line of a session's journal.
 *
 * @param seating whose journal
 * @param sequence 1 for the first entry; without gaps
 * @param at when
 * @param cause id of what led to it, also when it only was the occasion
 * @param happening what
 */
public record JournalEntry(SeatingId seating, long sequence, Instant at, String cause, Happening happening) {

	/**
	 * Names this entry, and so whatever is told because of it.
	 * @return the same for ever
	 */
	public String id() {
		return this.seating + ":" + this.sequence;
	}

	/**
	 * Tells whether somebody got a place to stay by what was asked for, whatever has
	 * become of it since.
	 * @param asked by which it was asked for
	 * @param who whose place
	 * @return {@code false} for seats that are only held
	 */
	public boolean isPlaceBy(String asked, PartyId who) {
		return this.cause.equals(asked) && this.happening instanceof Happening.PlaceChanged changed
				&& changed.party().id().equals(who)
				&& (changed.state() == PlaceState.BOOKED || changed.state() == PlaceState.WAITING);
	}

}
