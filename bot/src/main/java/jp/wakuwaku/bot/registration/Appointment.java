package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import org.jspecify.annotations.Nullable;

/**
 * When and where somebody attends what they registered for, as the programs stand now:
 * staff may have changed both since it was booked. What was booked holds for whatever the
 * programs do not tell any more.
 *
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param place what residents read
 * @param venue the place of that name, {@code null} when it is not known any more
 * @param cancelUntil until when residents may cancel, {@code null} when the session or
 * its program is not known any more
 */
public record Appointment(Instant startsAt, Instant endsAt, String place, @Nullable Place venue,
		@Nullable Instant cancelUntil) {

	/**
	 * The present time and place of a registration.
	 * @param programs as they stand
	 * @param registration of what
	 * @return what was booked when the program is gone
	 */
	public static Appointment of(Programs programs, Registration registration) {
		return of(programs.find(registration.program()), registration);
	}

	/** The same, where it is known which programs. */
	static Appointment of(Optional<Program> program, Registration registration) {
		return new Appointment(registration.startsAt(), registration.endsAt(), registration.place(), null, null)
			.asIn(program, registration.seating());
	}

	/** The present time and place of a booking. */
	static Appointment of(Optional<Program> program, Booking booking) {
		return new Appointment(booking.startsAt(), booking.endsAt(), booking.place(), null, null).asIn(program,
				booking.seating());
	}

	private Appointment asIn(Optional<Program> program, SeatingId seating) {
		return program.map((known) -> switch (known) {
			case Seminar seminar -> seminar.session(new SessionId(seating.value())).map(Appointment::at).orElse(this);
			case Consultation consultation -> in(consultation);
		}).orElse(this);
	}

	private static Appointment at(Session session) {
		return new Appointment(session.time().startsAt().toInstant(), session.time().endsAt().toInstant(),
				session.place().name(), session.place(), session.registration().cancelUntil().toInstant());
	}

	/** A slot is named by its start, so only its place can be another one. */
	private Appointment in(Consultation consultation) {
		Place known = consultation.places()
			.stream()
			.filter((place) -> place.name().equals(this.place))
			.findFirst()
			.orElse(null);
		return new Appointment(this.startsAt, this.endsAt, this.place, known,
				this.startsAt.minus(consultation.rules().cancelBefore()));
	}

}
