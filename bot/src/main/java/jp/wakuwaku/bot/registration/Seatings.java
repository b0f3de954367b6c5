package jp.wakuwaku.bot.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.ProgramsVersion;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.SeminarSession;
import jp.wakuwaku.bot.programs.Slot;
import jp.wakuwaku.bot.programs.Slots;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.TakenSlot;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.SeatResult;
import jp.wakuwaku.bot.registration.seats.Seating;
import jp.wakuwaku.bot.registration.seats.SeatingStatus;
import jp.wakuwaku.bot.registration.seats.Seats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Has the seats of every session follow what is published about it. */
@Component
class Seatings {

	private static final Logger logger = LoggerFactory.getLogger(Seatings.class);

	private final Programs programs;

	private final Seats seats;

	private final KnownSlots slots;

	private final Clock clock;

	private volatile List<Program> followed = List.of();

	Seatings(Programs programs, Seats seats, KnownSlots slots, Clock clock) {
		this.programs = programs;
		this.seats = seats;
		this.slots = slots;
		this.clock = clock;
	}

	/** Costs nothing while the programs are those of the last time. */
	void follow() {
		if (this.followed.equals(this.programs.all())) {
			return;
		}
		ProgramsVersion version = this.programs.latest();
		Cause cause = new Cause("programs-" + version.number(), this.clock.instant());
		sessions(version.list()).forEach((found) -> follow(found, cause));
		this.followed = version.list().programs();
	}

	/** Makes the seats known before somebody asks for them. */
	void open(Occasion occasion, Instant now) {
		if (occasion.adviser() != null) {
			this.slots.add(new KnownSlot(KnownSlot.VERSION, occasion.seating(), occasion.adviser(),
					occasion.time().startsAt().toInstant(), occasion.time().endsAt().toInstant()));
		}
		this.seats.open(occasion.seating(), occasion.rules(), now);
	}

	/** The slots that nobody has. */
	List<Slot> free(Consultation consultation, Instant now) {
		List<TakenSlot> taken = this.slots.all(now)
			.stream()
			.filter((slot) -> this.seats.find(slot.seating(), now)
				.filter((seating) -> seating.freeSeats() < 1 || seating.status() != SeatingStatus.OPEN)
				.isPresent())
			.map(KnownSlot::taken)
			.toList();
		return Slots.free(consultation, taken, now);
	}

	private void follow(SeminarSession found, Cause cause) {
		Occasion occasion = Occasion.of(found);
		Optional<SeatingStatus> wanted = status(found.session().status());
		Optional<Seating> known = this.seats.find(occasion.seating(), cause.now());
		if (wanted.isEmpty() && known.isEmpty()) {
			return;
		}
		open(occasion, cause.now());
		if (known.isPresent() && !known.get().rules().equals(occasion.rules())
				&& this.seats.change(occasion.seating(), occasion.rules(), false, cause) instanceof SeatResult.Over) {
			logger.warn("Session {} keeps its capacity: more seats are taken than it should have", occasion.seating());
		}
		SeatingStatus status = wanted.orElse(SeatingStatus.CLOSED);
		if (known.map(Seating::status).orElse(SeatingStatus.OPEN) != status) {
			this.seats.setStatus(occasion.seating(), status, cause);
		}
	}

	private static List<SeminarSession> sessions(ProgramList list) {
		return list.programs()
			.stream()
			.filter(Seminar.class::isInstance)
			.map(Seminar.class::cast)
			.flatMap((seminar) -> seminar.sessions().stream().map((session) -> new SeminarSession(seminar, session)))
			.toList();
	}

	/** Empty for what residents are not to know of. */
	private static Optional<SeatingStatus> status(StaffStatus status) {
		return switch (status) {
			case DRAFT -> Optional.empty();
			case OPEN -> Optional.of(SeatingStatus.OPEN);
			case CLOSED -> Optional.of(SeatingStatus.CLOSED);
			case CANCELLED -> Optional.of(SeatingStatus.CANCELLED);
		};
	}

}
