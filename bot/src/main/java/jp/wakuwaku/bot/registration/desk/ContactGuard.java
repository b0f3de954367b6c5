package jp.wakuwaku.bot.registration.desk;

import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.outbox.DeliveryGuard;
import jp.wakuwaku.bot.registration.Attendee;
import jp.wakuwaku.bot.registration.Attendees;
import jp.wakuwaku.bot.registration.RegistrationId;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/** Has nobody written to about a place that they have given up meanwhile. */
@Component
class ContactGuard implements DeliveryGuard {

	static final String NAME = "desk-contact";

	private final Attendees attendees;

	private final Residents residents;

	ContactGuard(Attendees attendees, Residents residents) {
		this.attendees = attendees;
		this.residents = residents;
	}

	static String subject(Attendee attendee) {
		return String.join("/", attendee.person().value(), attendee.seating().value(), attendee.registration().value());
	}

	@Override
	public String name() {
		return NAME;
	}

	/** By three words: person, seating, registration. */
	@Override
	public Optional<String> reasonToSkip(String subject, Instant now) {
		String[] words = subject.split("/", -1);
		PersonId person = new PersonId(words[0]);
		if (!this.residents.isReachable(person)) {
			return Optional.of("left or forgotten");
		}
		return this.attendees.find(person, new SeatingId(words[1]))
			.filter((found) -> found.registration().equals(new RegistrationId(words[2])))
			.isPresent() ? Optional.empty() : Optional.of("no place any more");
	}

}
