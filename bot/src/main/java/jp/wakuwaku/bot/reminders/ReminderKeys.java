package jp.wakuwaku.bot.reminders;

import java.time.Instant;

import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.PersonId;

/** Where Redis keeps what this module knows. */
final class ReminderKeys {

	private ReminderKeys() {
	}

	static String done(String dueId, Instant startsAt) {
		return "reminders:done:" + dueId + ":" + startsAt.toEpochMilli();
	}

	/** A random id, as the seats have it; gone when all are reminded. */
	static String last(String dueId, Instant startsAt) {
		return "reminders:last:" + dueId + ":" + startsAt.toEpochMilli();
	}

	static String time(SeatingId seating) {
		return "reminders:time:" + seating;
	}

	static String off(PersonId person) {
		return "reminders:off:" + person.value();
	}

}
