package jp.wakuwaku.bot.registration.desk;

import java.time.Clock;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.registration.Occasion;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.Seatings;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.residents.PersonId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Tells who takes part, or took part, by random numbers only. */
@Component
public class Participants {

	private final Seatings seatings;

	private final Seats seats;

	private final Registrations registrations;

	private final AttendanceBook attendance;

	private final Clock clock;

	Participants(Seatings seatings, Seats seats, Registrations registrations, AttendanceBook attendance, Clock clock) {
		this.seatings = seatings;
		this.seats = seats;
		this.registrations = registrations;
		this.attendance = attendance;
		this.clock = clock;
	}

	/**
	 * Those who have a place, also in the waiting list.
	 * @param program in what
	 * @param session in which of its sessions, {@code null} for all; of consultations,
	 * only the times to come
	 * @return each of them once
	 */
	public Set<PersonId> registered(Program program, @Nullable SessionId session) {
		return seatings(program, session).flatMap((seating) -> persons(seating, (place) -> switch (place) {
			case Place.Booked _, Place.Offered _, Place.Waiting _ -> true;
			case Place.Held _, Place.Ended _ -> false;
		})).collect(Collectors.toSet());
	}

	/**
	 * Those of whom it was noted that they came.
	 * @param program to what
	 * @param session to which of its sessions, {@code null} for all
	 * @return each of them once
	 */
	public Set<PersonId> attended(Program program, @Nullable SessionId session) {
		return seatings(program, session)
			.flatMap((seating) -> persons(seating, Place.Booked.class::isInstance)
				.filter((person) -> hasAttended(person, seating)))
			.collect(Collectors.toSet());
	}

	private boolean hasAttended(PersonId person, SeatingId seating) {
		return this.registrations.latest(person, seating)
			.flatMap((registration) -> this.attendance.find(seating, registration.id()))
			.filter(Attendance.ATTENDED::equals)
			.isPresent();
	}

	private Stream<SeatingId> seatings(Program program, @Nullable SessionId session) {
		return this.seatings.of(program, this.clock.instant())
			.stream()
			.filter((seating) -> session == null || seating.equals(Occasion.seating(session)));
	}

	private Stream<PersonId> persons(SeatingId seating, Predicate<Place> isMeant) {
		return this.seats.find(seating, this.clock.instant())
			.stream()
			.flatMap((found) -> found.places().stream())
			.filter(isMeant)
			.map((place) -> new PersonId(place.party().id().value()));
	}

}
