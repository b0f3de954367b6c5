package jp.wakuwaku.bot.registration.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.seats.Ending;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Lists who has a place where, without saying who they are. */
@Component
public class Rolls {

	private final Seats seats;

	private final Registrations registrations;

	private final Residents residents;

	private final AttendanceBook attendance;

	private final Clock clock;

	Rolls(Seats seats, Registrations registrations, Residents residents, AttendanceBook attendance, Clock clock) {
		this.seats = seats;
		this.registrations = registrations;
		this.residents = residents;
		this.attendance = attendance;
		this.clock = clock;
	}

	/**
	 * Lists a session.
	 * @param seating the session or the slot
	 * @return empty when nobody ever could have a place there
	 */
	public Optional<Roll> of(SeatingId seating) {
		return this.seats.find(seating, this.clock.instant())
			.map((found) -> new Roll(seating, found.rules(), found.status(), found.freeSeats(), found.freeChildcare(),
					found.places().stream().map((place) -> entry(seating, place)).toList()));
	}

	/**
	 * Counts a session, which takes far less than to list it.
	 * @param seating the session or the slot
	 * @return empty when nobody ever could have a place there
	 */
	public Optional<Tally> tally(SeatingId seating) {
		return this.seats.find(seating, this.clock.instant()).map(Tally::of);
	}

	/**
	 * A registration with whatever place its person has there.
	 * @param registration which
	 * @return empty when nobody ever could have a place there
	 */
	public Optional<RollEntry> of(Registration registration) {
		return entry(registration);
	}

	/** A registration with whatever place its person has there. */
	Optional<RollEntry> entry(Registration registration) {
		return place(registration.person(), registration.seating())
			.map((place) -> entry(registration.seating(), place, registration));
	}

	Optional<Place> place(PersonId person, SeatingId seating) {
		return this.seats.find(seating, this.clock.instant())
			.flatMap((found) -> found.placeOf(new PartyId(person.value())));
	}

	RollEntry entry(SeatingId seating, Place place) {
		return entry(seating, place,
				this.registrations.latest(new PersonId(place.party().id().value()), seating).orElse(null));
	}

	private RollEntry entry(SeatingId seating, Place place, @Nullable Registration registration) {
		ReceiptNumber receipt = (registration != null) ? registration.receipt() : null;
		boolean isReachable = this.residents.chatOf(new PersonId(place.party().id().value())).isPresent();
		Attendance came = (registration != null) ? this.attendance.find(seating, registration.id()).orElse(null) : null;
		return switch (place) {
			case Place.Held held ->
				entry(seating, null, place, PlaceState.HELD, 0, held.until(), null, isReachable, came);
			case Place.Booked _ -> entry(seating, receipt, place, PlaceState.BOOKED, 0, null, null, isReachable, came);
			case Place.Waiting waiting ->
				entry(seating, receipt, place, PlaceState.WAITING, waiting.position(), null, null, isReachable, came);
			case Place.Offered offered ->
				entry(seating, receipt, place, PlaceState.OFFERED, 0, offered.until(), null, isReachable, came);
			case Place.Ended ended ->
				entry(seating, receipt, place, PlaceState.ENDED, 0, null, ended.ending(), isReachable, came);
		};
	}

	private static RollEntry entry(SeatingId seating, @Nullable ReceiptNumber receipt, Place place, PlaceState state,
			int position, @Nullable Instant until, @Nullable Ending ending, boolean isReachable,
			@Nullable Attendance came) {
		return new RollEntry(seating, receipt, state, place.party().seats(), place.party().children(), position, until,
				ending, isReachable, came);
	}

}
