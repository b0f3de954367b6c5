package jp.wakuwaku.bot.registration.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.seats.Ending;
import jp.wakuwaku.bot.registration.seats.Glance;
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
					entries(seating, found.places())));
	}

	/** Asks for all at once. */
	private List<RollEntry> entries(SeatingId seating, List<Place> places) {
		List<PersonId> persons = places.stream().map(Rolls::person).toList();
		Map<PersonId, List<Registration>> registrations = this.registrations.ofAll(persons);
		Set<PersonId> reachable = this.residents.reachable(persons);
		Map<String, Attendance> came = this.attendance.byRegistration(seating);
		return places.stream().map((place) -> {
			Optional<Registration> latest = registrations.getOrDefault(person(place), List.of())
				.stream()
				.filter((registration) -> registration.seating().equals(seating))
				.findFirst();
			return entry(seating, place, latest.map(Registration::receipt).orElse(null),
					reachable.contains(person(place)),
					latest.map((registration) -> came.get(registration.id().value())).orElse(null));
		}).toList();
	}

	/**
	 * Counts a session, which takes far less than to list it.
	 * @param seating the session or the slot
	 * @return empty when nobody ever could have a place there
	 */
	public Optional<Tally> tally(SeatingId seating) {
		return Optional.ofNullable(tallies(List.of(seating)).get(seating));
	}

	/**
	 * Counts several sessions at once.
	 * @param seatings the sessions or the slots
	 * @return by session; nothing for those in which nobody ever could have a place
	 */
	public Map<SeatingId, Tally> tallies(Collection<SeatingId> seatings) {
		Map<SeatingId, Tally> tallies = new HashMap<>();
		this.seats.counts(seatings, this.clock.instant())
			.forEach((seating, count) -> tallies.put(seating, Tally.of(count)));
		return tallies;
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
		return this.seats.glance(seating, new PartyId(person.value()), this.clock.instant()).map(Glance::own);
	}

	RollEntry entry(SeatingId seating, Place place) {
		return entries(seating, List.of(place)).getFirst();
	}

	private RollEntry entry(SeatingId seating, Place place, Registration registration) {
		return entry(seating, place, registration.receipt(), this.residents.isReachable(person(place)),
				this.attendance.find(seating, registration.id()).orElse(null));
	}

	private static PersonId person(Place place) {
		return new PersonId(place.party().id().value());
	}

	private static RollEntry entry(SeatingId seating, Place place, @Nullable ReceiptNumber receipt, boolean isReachable,
			@Nullable Attendance came) {
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
