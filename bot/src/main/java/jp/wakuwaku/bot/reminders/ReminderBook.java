package jp.wakuwaku.bot.reminders;

import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.PersonId;

/** How far reminders have got, and which times residents know. */
interface ReminderBook {

	/** Whether all were reminded of what begins then. */
	boolean isDone(String dueId, Instant startsAt);

	/** Notes that all were reminded, as long as anybody may ask. */
	void done(String dueId, Instant startsAt);

	/** Who was the last to be reminded of what begins then. */
	Optional<PersonId> last(String dueId, Instant startsAt);

	void moveTo(String dueId, Instant startsAt, PersonId last);

	/** Empty when nobody has been told anything yet. */
	Optional<KnownTime> known(SeatingId seating);

	void know(SeatingId seating, KnownTime known);

}
