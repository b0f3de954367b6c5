package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.SlotId;
import jp.wakuwaku.bot.registration.seats.PlaceState;

/** What there is to say about a booking, as the programs stand now or would stand. */
final class BookingFacts {

	private final Speech speech;

	private final Function<ProgramId, Optional<Program>> programs;

	BookingFacts(Speech speech, Programs programs) {
		this(speech, programs::find);
	}

	BookingFacts(Speech speech, Function<ProgramId, Optional<Program>> programs) {
		this.speech = speech;
		this.programs = programs;
	}

	String state(Booking booking) {
		Instant until = booking.until();
		return switch (booking.state()) {
			case BOOKED -> this.speech.say(RegistrationWords.STATE_BOOKED);
			case WAITING -> this.speech.say(RegistrationWords.STATE_WAITING, "position", booking.position());
			case OFFERED -> this.speech.say(RegistrationWords.STATE_OFFERED, "until",
					(until != null) ? this.speech.moment(until) : "");
			case HELD, ENDED -> "";
		};
	}

	String title(Booking booking) {
		return program(booking).map((program) -> program.facts().title())
			.orElseGet(() -> this.speech.say(RegistrationWords.UNKNOWN_PROGRAM));
	}

	String when(Booking booking) {
		return this.speech.span(booking.startsAt(), booking.endsAt());
	}

	String where(Booking booking) {
		return venue(booking).filter((place) -> booking.state() == PlaceState.BOOKED)
			.map((place) -> (place instanceof Place.Online online) ? booking.place() + "\n"
					+ ((online.link() != null) ? String.valueOf(online.link())
							: this.speech.say(RegistrationWords.ONLINE_LATER))
					: booking.place())
			.orElseGet(booking::place);
	}

	Optional<Place> venue(Booking booking) {
		return Optional.ofNullable(appointment(booking).venue());
	}

	Optional<Instant> cancelUntil(Booking booking) {
		return Optional.ofNullable(appointment(booking).cancelUntil());
	}

	boolean isSlot(Booking booking) {
		return SlotId.isOne(booking.seating().value());
	}

	String phone(Booking booking) {
		return program(booking).map((program) -> Speech.phone(program.facts().contact())).orElse("");
	}

	List<Action> call(Booking booking) {
		return program(booking).map((program) -> List.of(this.speech.call(program.facts().contact())))
			.orElseGet(List::of);
	}

	boolean isNeutral(Booking booking) {
		return program(booking).map(Program::isNeutral).orElse(true);
	}

	Optional<Program> program(Booking booking) {
		return this.programs.apply(booking.program());
	}

	/** When and where it is as the programs have it. */
	Appointment appointment(Booking booking) {
		return Appointment.of(program(booking), booking);
	}

}
