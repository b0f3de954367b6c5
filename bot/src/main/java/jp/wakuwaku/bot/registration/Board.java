package jp.wakuwaku.bot.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.SeminarSession;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/** Tells what is free. */
@Component
class Board {

	/** Stands for who has registered for nothing yet. */
	private static final String NOBODY = "nobody";

	private final Programs programs;

	private final Seatings seatings;

	private final Seats seats;

	private final Residents residents;

	private final Clock clock;

	Board(Programs programs, Seatings seatings, Seats seats, Residents residents, Clock clock) {
		this.programs = programs;
		this.seatings = seatings;
		this.seats = seats;
		this.residents = residents;
		this.clock = clock;
	}

	Tidings look(Origin origin, Errand.LookUp errand) {
		Instant now = this.clock.instant();
		Optional<PersonId> person = this.residents.find(origin.chat());
		Map<String, SeatsView> seen = new LinkedHashMap<>();
		sessions(errand).filter((found) -> found.session().status() != StaffStatus.DRAFT)
			.filter((found) -> found.session().time().endsAt().toInstant().isAfter(now))
			.map(Occasion::of)
			.forEach((occasion) -> seen.put(occasion.seating().value(), view(occasion, person, now)));
		if (errand.view().showsSlots()) {
			programs(errand).filter(Consultation.class::isInstance)
				.flatMap((program) -> this.seatings.free((Consultation) program, now).stream())
				.forEach((slot) -> seen.put(slot.id().value(), SeatsView.untouched(1)));
		}
		return new Tidings.Seen(errand.view(), errand.subject(), seen);
	}

	/** The program that the subject begins with, or all. */
	private Stream<Program> programs(Errand.LookUp errand) {
		return this.programs.all()
			.stream()
			.filter((program) -> errand.view() == Errand.View.SEMINARS || errand.subject().isEmpty()
					|| program.id().value().equals(errand.subject().getFirst()));
	}

	private Stream<SeminarSession> sessions(Errand.LookUp errand) {
		return programs(errand).filter(Seminar.class::isInstance)
			.map(Seminar.class::cast)
			.flatMap((seminar) -> seminar.sessions().stream().map((session) -> new SeminarSession(seminar, session)))
			.filter((found) -> errand.view() != Errand.View.CHOSEN || new Subject(errand.subject()).seating()
				.equals(Optional.of(Occasion.seating(found.session().id()))));
	}

	private SeatsView view(Occasion occasion, Optional<PersonId> person, Instant now) {
		PartyId party = new PartyId(person.map(PersonId::value).orElse(NOBODY));
		return this.seats.glance(occasion.seating(), party, now)
			.map((glance) -> new SeatsView(glance.freeSeats(),
					Optional.ofNullable(glance.own()).flatMap(Board::state).orElse(null)))
			.orElseGet(() -> SeatsView.untouched(occasion.rules().capacity()));
	}

	/** What a resident has for longer than it takes to register. */
	private static Optional<PlaceState> state(Place place) {
		return switch (place) {
			case Place.Held _, Place.Ended _ -> Optional.empty();
			case Place.Booked _ -> Optional.of(PlaceState.BOOKED);
			case Place.Waiting _ -> Optional.of(PlaceState.WAITING);
			case Place.Offered _ -> Optional.of(PlaceState.OFFERED);
		};
	}

}
