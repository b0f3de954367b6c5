package jp.wakuwaku.bot.reminders;

import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.outbox.DeliveryGuard;
import jp.wakuwaku.bot.registration.Attendee;
import jp.wakuwaku.bot.registration.Attendees;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/**
 * Has the last word on what is told of another time or place: it must be the last one.
 */
@Component
class ChangeGuard implements DeliveryGuard {

	static final String NAME = "time-changed";

	private final Attendees attendees;

	private final Residents residents;

	private final ReminderBook book;

	ChangeGuard(Attendees attendees, Residents residents, ReminderBook book) {
		this.attendees = attendees;
		this.residents = residents;
		this.book = book;
	}

	static String subject(Attendee attendee, KnownTime known) {
		return String.join("/", attendee.person().value(), attendee.seating().value(), Long.toString(known.revision()));
	}

	@Override
	public String name() {
		return NAME;
	}

	/** By three words: person, seating, revision. */
	@Override
	public Optional<String> reasonToSkip(String subject, Instant now) {
		String[] words = subject.split("/", -1);
		PersonId person = new PersonId(words[0]);
		SeatingId seating = new SeatingId(words[1]);
		if (this.residents.chatOf(person).isEmpty()) {
			return Optional.of("left or forgotten");
		}
		if (this.attendees.find(person, seating).isEmpty()) {
			return Optional.of("no place any more");
		}
		boolean isLast = this.book.known(seating)
			.filter((known) -> known.revision() == Long.parseLong(words[2]))
			.isPresent();
		return isLast ? Optional.empty() : Optional.of("changed again");
	}

}
