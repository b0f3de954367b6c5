package jp.wakuwaku.bot.registration.desk;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.registration.ContactKind;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.seats.SeatingId;

/**
 * Something that staff write to some of those in a session.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param id names it in its session
 * @param seating the session or the slot
 * @param kind what is written
 * @param to whom, by their receipt numbers
 * @param actor the account
 * @param at when it was decided
 * @param sentAt when it goes out
 */
public record Contact(int version, String id, SeatingId seating, ContactKind kind, List<ReceiptNumber> to, String actor,
		Instant at, Instant sentAt) {

	static final int VERSION = 1;

	public Contact {
		to = List.copyOf(to);
	}

}
