package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.time.Instant;

import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import org.jspecify.annotations.Nullable;

/**
 * A registration together with the place that belongs to it, as it was a moment ago, and
 * with the time and the place where it was to be attended then.
 *
 * @param position in the waiting list, 0 for none
 * @param until when an answer is awaited
 * @param calendar where a calendar finds it, {@code null} where that is not shown
 * @param pass where its QR code for the door is shown, {@code null} likewise
 * @param isToldOfEarlier whether they want to know of earlier times
 */
record Booking(RegistrationId id, ReceiptNumber receipt, ProgramId program, SeatingId seating, Instant startsAt,
		Instant endsAt, String place, int seats, int children, PlaceState state, int position, @Nullable Instant until,
		boolean isCancellable, @Nullable URI calendar, @Nullable URI pass, boolean isToldOfEarlier) {

	Booking(RegistrationId id, ReceiptNumber receipt, ProgramId program, SeatingId seating, Instant startsAt,
			Instant endsAt, String place, int seats, int children, PlaceState state, int position,
			@Nullable Instant until, boolean isCancellable) {
		this(id, receipt, program, seating, startsAt, endsAt, place, seats, children, state, position, until,
				isCancellable, null, null, false);
	}

	/** With what is not known from its place alone. */
	Booking with(URI calendar, @Nullable URI pass, boolean isToldOfEarlier) {
		return new Booking(this.id, this.receipt, this.program, this.seating, this.startsAt, this.endsAt, this.place,
				this.seats, this.children, this.state, this.position, this.until, this.isCancellable, calendar, pass,
				isToldOfEarlier);
	}

	/** The same at another time or place. */
	Booking at(Appointment appointment) {
		return new Booking(this.id, this.receipt, this.program, this.seating, appointment.startsAt(),
				appointment.endsAt(), appointment.place(), this.seats, this.children, this.state, this.position,
				this.until, this.isCancellable, this.calendar, this.pass, this.isToldOfEarlier);
	}

	/** At the time and the place where it is now. */
	static Booking of(Registration registration, Appointment appointment, Place place, Instant now) {
		Instant cancelUntil = appointment.cancelUntil();
		Booking waiting = new Booking(registration.id(), registration.receipt(), registration.program(),
				registration.seating(), appointment.startsAt(), appointment.endsAt(), appointment.place(),
				place.party().seats(), place.party().children(), PlaceState.WAITING, 0, null, true);
		boolean isCancellable = cancelUntil != null && now.isBefore(cancelUntil);
		return switch (place) {
			case Place.Held held -> waiting.in(PlaceState.HELD, 0, held.until(), isCancellable);
			case Place.Booked _ -> waiting.in(PlaceState.BOOKED, 0, null, isCancellable);
			case Place.Waiting inList -> waiting.in(PlaceState.WAITING, inList.position(), null, true);
			case Place.Offered offered -> waiting.in(PlaceState.OFFERED, 0, offered.until(), true);
			case Place.Ended _ -> waiting.in(PlaceState.ENDED, 0, null, false);
		};
	}

	private Booking in(PlaceState state, int position, @Nullable Instant until, boolean isCancellable) {
		return new Booking(this.id, this.receipt, this.program, this.seating, this.startsAt, this.endsAt, this.place,
				this.seats, this.children, state, position, until, isCancellable);
	}

}
