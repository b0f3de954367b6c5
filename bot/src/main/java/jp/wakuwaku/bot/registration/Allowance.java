package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.util.Map;

import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.residents.PersonId;

import org.springframework.stereotype.Component;

/** How many sessions of a program one person may have. */
@Component
class Allowance {

	private final Programs programs;

	private final Seats seats;

	private final Registrations registrations;

	Allowance(Programs programs, Seats seats, Registrations registrations) {
		this.programs = programs;
		this.seats = seats;
		this.registrations = registrations;
	}

	/** Not counted are what it is for, and what is given up for it. */
	boolean isUsedUp(PersonId person, Draft draft, Program program, Instant now) {
		Map<SeatingId, Place> places = this.seats.placesOf(new PartyId(person.value()), now);
		SeatingId from = draft.from().isEmpty() ? null
				: this.registrations.find(person, new RegistrationId(draft.from()))
					.map(Registration::seating)
					.orElse(null);
		long others = this.registrations.of(person)
			.stream()
			.filter((registration) -> registration.program().equals(program.id()))
			.filter((registration) -> Appointment.of(this.programs, registration).endsAt().isAfter(now))
			.map(Registration::seating)
			.distinct()
			.filter((seating) -> !seating.equals(draft.seating()) && !seating.equals(from))
			.filter((seating) -> places.containsKey(seating) && !(places.get(seating) instanceof Place.Ended))
			.count();
		return others >= program.perPerson();
	}

}
