package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.programs.AdviserId;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.SeminarSession;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.Slot;
import jp.wakuwaku.bot.programs.SlotId;
import jp.wakuwaku.bot.programs.SlotRules;
import jp.wakuwaku.bot.programs.Slots;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.TimeSpan;
import jp.wakuwaku.bot.registration.seats.SeatRules;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import org.jspecify.annotations.Nullable;

/**
 * One time at which a program can be attended: a session of a seminar, or a slot of a
 * consultation.
 *
 * @param program of what
 * @param seating its seats
 * @param time when
 * @param places where, of which the resident chooses
 * @param rules by which its seats are given out
 * @param adviser whose slot it is, {@code null} for a session
 */
public record Occasion(Program program, SeatingId seating, TimeSpan time, List<Place> places, SeatRules rules,
		@Nullable AdviserId adviser) {

	public Occasion {
		places = List.copyOf(places);
	}

	/**
	 * Finds a session, or a slot that is within the time of booking.
	 * @param programs to look in
	 * @param id of what
	 * @param seating its seats
	 * @param now when
	 * @return empty when there is no such one
	 */
	public static Optional<Occasion> find(Programs programs, ProgramId id, SeatingId seating, Instant now) {
		return programs.find(id).flatMap((program) -> switch (program) {
			case Seminar seminar -> seminar.sessions()
				.stream()
				.filter((session) -> seating(session.id()).equals(seating))
				.findFirst()
				.map((session) -> of(new SeminarSession(seminar, session)));
			case Consultation consultation -> Slots.free(consultation, List.of(), now)
				.stream()
				.filter((slot) -> slot.id().value().equals(seating.value()))
				.findFirst()
				.map((slot) -> of(consultation, slot));
		});
	}

	/**
	 * Finds what may have been promised to somebody: also a slot that nobody new can book
	 * any more, because it is too near by now or because the hours are others.
	 * @param programs to look in
	 * @param id of what
	 * @param seating its seats
	 * @param now when
	 * @return empty when it does not take place, as far as is known
	 */
	static Optional<Occasion> findPromised(Programs programs, ProgramId id, SeatingId seating, Instant now) {
		return find(programs, id, seating, now).or(() -> programs.find(id)
			.filter((program) -> program instanceof Consultation && SlotId.isOne(seating.value()))
			.flatMap((program) -> promised((Consultation) program, new SlotId(seating.value()))));
	}

	private static Optional<Occasion> promised(Consultation consultation, SlotId slot) {
		ZonedDateTime start = slot.startsAt();
		TimeSpan time = new TimeSpan(start, start.plus(consultation.rules().length()));
		return consultation.adviserOf(slot)
			.filter((adviser) -> consultation.status() == StaffStatus.OPEN
					&& !adviser.blockedDays().contains(start.toLocalDate()))
			.map((adviser) -> of(consultation,
					new Slot(slot, consultation.id(), adviser.id(), time, consultation.places())));
	}

	/**
	 * Names the seats of a session.
	 * @param session which
	 * @return by the same word
	 */
	public static SeatingId seating(SessionId session) {
		return new SeatingId(session.value());
	}

	static SeatingId seating(SlotId slot) {
		return new SeatingId(slot.value());
	}

	static Occasion of(SeminarSession found) {
		Session session = found.session();
		return new Occasion(found.seminar(), seating(session.id()), session.time(), List.of(session.place()),
				new SeatRules(session.capacity().seats(), session.capacity().childcare(),
						session.capacity().hasWaitingList(), session.registration().opensAt().toInstant(),
						session.registration().closesAt().toInstant(), session.registration().cancelUntil().toInstant(),
						session.time().startsAt().toInstant()),
				null);
	}

	static Occasion of(Consultation consultation, Slot slot) {
		return new Occasion(consultation, seating(slot.id()), slot.time(), slot.places(),
				rules(consultation, slot.time().startsAt().toInstant()), slot.adviser());
	}

	/** By what a slot is given out that begins then. */
	static SeatRules rules(Consultation consultation, Instant start) {
		SlotRules rules = consultation.rules();
		return new SeatRules(1, 0, false, start.minus(rules.horizon()).minusSeconds(60), start.minus(rules.notice()),
				start.minus(rules.cancelBefore()), start);
	}

	/**
	 * Finds where it can be attended.
	 * @param name what residents read
	 * @return the place of that name, or else the first one
	 */
	public Place place(String name) {
		return this.places.stream()
			.filter((place) -> place.name().equals(name))
			.findFirst()
			.orElseGet(() -> this.places.getFirst());
	}

}
