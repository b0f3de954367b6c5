package jp.wakuwaku.bot.console.registrations;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.SlotId;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.Seatings;
import jp.wakuwaku.bot.registration.seats.SeatingId;

import org.springframework.stereotype.Component;

/** Finds sessions and slots in the programs as they stand. */
@Component
class Meetings {

	private static final Comparator<Meeting> BY_START = Comparator.comparing(Meeting::startsAt)
		.thenComparing((meeting) -> meeting.seating().value());

	private final Programs programs;

	private final Seatings seatings;

	private final Clock clock;

	Meetings(Programs programs, Seatings seatings, Clock clock) {
		this.programs = programs;
		this.seatings = seatings;
		this.clock = clock;
	}

	/** Soonest first. */
	List<Meeting> coming() {
		Instant now = this.clock.instant();
		return sessions().filter((meeting) -> !meeting.isOver(now)).sorted(BY_START).toList();
	}

	/** Latest first. */
	List<Meeting> past() {
		Instant now = this.clock.instant();
		return sessions().filter((meeting) -> meeting.isOver(now)).sorted(BY_START.reversed()).toList();
	}

	/** Slots that somebody has or had, soonest first. */
	List<Meeting> wantedSlots() {
		Instant now = this.clock.instant();
		return consultations()
			.flatMap((consultation) -> this.seatings.of(consultation, now)
				.stream()
				.map((seating) -> slot(consultation, new SlotId(seating.value()))))
			.flatMap(Optional::stream)
			.sorted(BY_START)
			.toList();
	}

	/** Slots that nobody has, soonest first. */
	List<Meeting> freeSlots() {
		return consultations().flatMap(this::freeSlots).sorted(BY_START).toList();
	}

	Stream<Meeting> freeSlots(Consultation consultation) {
		return this.seatings.free(consultation, this.clock.instant())
			.stream()
			.map((slot) -> slot(consultation, slot.id()))
			.flatMap(Optional::stream);
	}

	/** Where somebody could move to, soonest first. */
	List<Meeting> others(Meeting from) {
		return switch (from.program()) {
			case Seminar seminar -> coming().stream()
				.filter((meeting) -> meeting.program().id().equals(seminar.id()))
				.filter((meeting) -> !meeting.seating().equals(from.seating()))
				.filter((meeting) -> meeting.session() != null && meeting.session().status() != StaffStatus.CANCELLED)
				.toList();
			case Consultation consultation -> freeSlots(consultation).toList();
		};
	}

	Optional<Meeting> find(SeatingId seating) {
		if (SlotId.isOne(seating.value())) {
			SlotId slot = new SlotId(seating.value());
			return consultations().map((consultation) -> slot(consultation, slot))
				.flatMap(Optional::stream)
				.findFirst();
		}
		return sessions().filter((meeting) -> meeting.seating().equals(seating)).findFirst();
	}

	/** The one that an address names. */
	Meeting named(String seating) {
		return Named.<SeatingId, Meeting>orMissing(SeatingId::new, seating, this::find);
	}

	/** What an address named before, if it takes place today. */
	Optional<Meeting> today(String seating) {
		return find(new SeatingId(seating)).filter((meeting) -> JapanTime.at(meeting.startsAt())
			.toLocalDate()
			.equals(JapanTime.at(this.clock.instant()).toLocalDate()));
	}

	Instant now() {
		return this.clock.instant();
	}

	private Stream<Consultation> consultations() {
		return this.programs.all().stream().filter(Consultation.class::isInstance).map(Consultation.class::cast);
	}

	private Stream<Meeting> sessions() {
		return this.programs.all()
			.stream()
			.filter(Seminar.class::isInstance)
			.map(Seminar.class::cast)
			.flatMap((seminar) -> seminar.sessions().stream().map((session) -> Meeting.of(seminar, session)));
	}

	private static Optional<Meeting> slot(Consultation consultation, SlotId slot) {
		return consultation.adviserOf(slot).map((adviser) -> Meeting.of(consultation, adviser, slot));
	}

}
