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

}
