package jp.wakuwaku.bot.registration.desk;

import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.registration.seats.SeatingId;

/**
 * What was written to those in a session, for as long as the outbox knows what became of
 * it.
 */
interface Contacts {

	/** The first one of an id counts. */
	Contact add(Contact contact);

	Optional<Contact> find(SeatingId seating, String id);

	/** Newest first. */
	List<Contact> of(SeatingId seating);

}
