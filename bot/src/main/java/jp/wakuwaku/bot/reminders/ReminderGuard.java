package jp.wakuwaku.bot.reminders;

import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

import jp.wakuwaku.bot.outbox.DeliveryGuard;
import jp.wakuwaku.bot.registration.Attendee;
import jp.wakuwaku.bot.registration.Attendees;
import jp.wakuwaku.bot.registration.RegistrationId;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

/** Has the last word on reminders: right before one is sent it must still be true. */
@Component
class ReminderGuard implements DeliveryGuard {

	static final String NAME = "reminder";

	private final Attendees attendees;

	private final Residents residents;

	private final ReminderChoices choices;

	ReminderGuard(Attendees attendees, Residents residents, ReminderChoices choices) {
		this.attendees = attendees;
		this.residents = residents;
		this.choices = choices;
	}

	static String subject(Attendee attendee) {
		return String.join("/", attendee.person().value(), attendee.seating().value(), attendee.registration().value(),
				Long.toString(attendee.startsAt().toEpochMilli()));
	}

	@Override
	public String name() {
		return NAME;
	}

	/** By four words: person, seating, registration, start. */
	@Override
	public Optional<String> reasonToSkip(String subject, Instant now) {
		String[] words = subject.split("/", -1);
		PersonId person = new PersonId(words[0]);
		if (this.residents.chatOf(person).isEmpty()) {
			return Optional.of("left or forgotten");
		}
		Optional<Attendee> attendee = this.attendees.find(person, new SeatingId(words[1]))
			.filter((found) -> found.registration().equals(new RegistrationId(words[2])))
			.filter(Attendee::isBooked);
		if (attendee.isEmpty()) {
			return Optional.of("not booked any more");
		}
		boolean isMoved = !attendee.get().startsAt().equals(Instant.ofEpochMilli(Long.parseLong(words[3])));
		return isMoved ? Optional.of("at another time now")
				: this.choices.isOn(person) ? Optional.empty() : Optional.of("switched off");
	}

}
