package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.programs.Place.Venue;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.SlotId;
import jp.wakuwaku.bot.registration.seats.By;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.Glance;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.SeatResult;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What residents do with the places that they have. */
@Component
class Counter {

	private final Programs programs;

	private final Seats seats;

	private final Residents residents;

	private final Registrations registrations;

	private final Calendars calendars;

	private final EarlierWishes wishes;

	private final Clock clock;

	Counter(Programs programs, Seats seats, Residents residents, Registrations registrations, Calendars calendars,
			EarlierWishes wishes, Clock clock) {
		this.programs = programs;
		this.seats = seats;
		this.residents = residents;
		this.registrations = registrations;
		this.calendars = calendars;
		this.wishes = wishes;
		this.clock = clock;
	}

	Tidings list(Origin origin, Errand.ListAll errand) {
		Instant now = this.clock.instant();
		return new Tidings.Listed(
				this.residents.find(origin.chat()).map((person) -> coming(person, now)).orElseGet(List::of),
				errand.from());
	}

	Tidings show(Origin origin, Errand.ShowOne errand) {
		Instant now = this.clock.instant();
		return own(origin, errand.registration()).flatMap((own) -> booking(own, now))
			.filter((booking) -> booking.state().takesSeats() || booking.position() > 0)
			.<Tidings>map((booking) -> (errand.toLeave() && !booking.isCancellable()) ? new Tidings.TooLate(booking)
					: new Tidings.Shown(booking, errand.toLeave()))
			.orElseGet(Tidings.NotThere::new);
	}

	Tidings leave(Origin origin, Errand.LeavePlace errand) {
		return own(origin, errand.registration())
			.map((own) -> left(own, this.seats.leave(own.seating(), party(own), By.RESIDENT, cause(origin))))
			.orElseGet(Tidings.NotThere::new);
	}

	Tidings decline(Origin origin, Errand.DeclineOffer errand) {
		return own(origin, errand.registration())
			.map((own) -> left(own, this.seats.decline(own.seating(), party(own), By.RESIDENT, cause(origin))))
			.orElseGet(Tidings.NotThere::new);
	}

	Tidings accept(Origin origin, Errand.AcceptOffer errand) {
		return own(origin, errand.registration())
			.map((own) -> switch (this.seats.accept(own.seating(), party(own), By.RESIDENT, cause(origin))) {
				case SeatResult.Granted granted -> new Tidings.Accepted(complete(own, granted.place()));
				case SeatResult.NotIn _, SeatResult.NotOpen _ -> new Tidings.NotThere();
			})
			.orElseGet(Tidings.NotThere::new);
	}

	/** A registration with whatever place its person has there now. */
	Optional<Booking> booking(Registration registration, Instant now) {
		return this.seats.glance(registration.seating(), party(registration), now)
			.map(Glance::own)
			.map((place) -> complete(registration, place));
	}

	/** With all that can be done with it. */
	private Booking complete(Registration registration, Place place) {
		Booking booking = booking(registration, place);
		return (booking.state() == PlaceState.BOOKED) ? booking.with(this.calendars.linkTo(registration),
				pass(registration), this.wishes.has(registration.id())) : booking;
	}

	/** Where several come along at once. */
	private @Nullable URI pass(Registration registration) {
		boolean isAtDoor = !SlotId.isOne(registration.seating().value())
				&& Appointment.of(this.programs, registration).venue() instanceof Venue;
		return isAtDoor ? this.calendars.passOf(registration) : null;
	}

	/** What somebody has that is not over, soonest first. */
	List<Booking> coming(PersonId person, Instant now) {
		return this.seats.placesOf(new PartyId(person.value()), now)
			.entrySet()
			.stream()
			.filter((entry) -> !(entry.getValue() instanceof Place.Ended || entry.getValue() instanceof Place.Held))
			.flatMap((entry) -> this.registrations.latest(person, entry.getKey())
				.map((registration) -> booking(registration, entry.getValue()))
				.stream())
			.filter((booking) -> booking.endsAt().isAfter(now))
			.sorted(Comparator.comparing(Booking::startsAt))
			.toList();
	}

	private Tidings left(Registration own, SeatResult.Leave result) {
		return switch (result) {
			case SeatResult.Left(Place.Ended place) -> new Tidings.Left(booking(own, place));
			case SeatResult.TooLate _ -> new Tidings.TooLate(
					booking(own, this.clock.instant()).orElseThrow(() -> new IllegalStateException("place: none")));
			case SeatResult.NotIn _, SeatResult.NotOpen _ -> new Tidings.NotThere();
		};
	}

	/** The one that the person's present place there belongs to. */
	Optional<Registration> own(Origin origin, RegistrationId id) {
		return this.residents.find(origin.chat())
			.flatMap((person) -> this.registrations.find(person, id))
			.filter((own) -> this.registrations.latest(own.person(), own.seating()).filter(own::equals).isPresent());
	}

	private Booking booking(Registration registration, Place place) {
		return Booking.of(registration, Appointment.of(this.programs, registration), place, this.clock.instant());
	}

	private static PartyId party(Registration registration) {
		return new PartyId(registration.person().value());
	}

	private Cause cause(Origin origin) {
		return new Cause(origin.id(), this.clock.instant());
	}

}
