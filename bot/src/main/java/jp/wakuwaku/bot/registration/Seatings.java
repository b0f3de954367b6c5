package jp.wakuwaku.bot.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.programs.AdviserId;
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
import jp.wakuwaku.bot.registration.seats.SeatCount;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.registration.seats.SeatingStatus;
import jp.wakuwaku.bot.registration.seats.Seats;

import org.springframework.stereotype.Component;

/** Has the seats of every session follow what is published about it. */
@Component
public class Seatings {

	/** Longer than a program that was read is used. */
	private static final Duration ONCE_MORE_AFTER = Duration.ofMinutes(1);

	private final Programs programs;

	private final Seats seats;

	private final KnownSlots slots;

	private final Clock clock;

	private volatile List<Program> followed = List.of();

	/** Once more, for slots that somebody was just taking when their day was blocked. */
	private volatile Instant onceMoreAt = Instant.MAX;

	Seatings(Programs programs, Seats seats, KnownSlots slots, Clock clock) {
		this.programs = programs;
		this.seats = seats;
		this.slots = slots;
		this.clock = clock;
	}

	/**
	 * Has the seats follow the latest programs: rules, status, and the slots of blocked
	 * days, whose places end. Costs nothing while the programs are those of the last
	 * time, but for once a minute later.
	 */
	public void follow() {
		Instant now = this.clock.instant();
		boolean isFollowed = isFollowed(this.programs.all());
		if (isFollowed && now.isBefore(this.onceMoreAt)) {
			return;
		}
		ProgramsVersion version = this.programs.latest();
		Cause cause = new Cause("programs-" + version.number(), now);
		sessions(version.list()).forEach((found) -> follow(found, version.number(), cause));
		consultations(version.list()).forEach((consultation) -> this.slots.all(cause.now())
			.forEach((slot) -> follow(consultation, slot, version.number(), cause)));
		this.followed = version.list().programs();
		this.onceMoreAt = isFollowed ? Instant.MAX : now.plus(ONCE_MORE_AFTER);
	}

	/**
	 * Makes the seats known before somebody asks for them.
	 * @param occasion whose
	 * @param now when
	 */
	public void open(Occasion occasion, Instant now) {
		if (occasion.adviser() != null) {
			this.slots.add(new KnownSlot(KnownSlot.VERSION, occasion.seating(), occasion.adviser(),
					occasion.time().startsAt().toInstant(), occasion.time().endsAt().toInstant()));
		}
		this.seats.open(occasion.seating(), occasion.rules(), now);
	}

	/**
	 * The slots of an adviser on a day that somebody has, or had, an interest in.
	 * @param adviser who, in any consultation
	 * @param day in Japan
	 * @param now when; what is over is not among them
	 * @return their seats
	 */
	public List<SeatingId> slots(AdviserId adviser, LocalDate day, Instant now) {
		return this.slots.all(now)
			.stream()
			.filter((slot) -> slot.adviser().equals(adviser) && slot.day().equals(day))
			.sorted(Comparator.comparing(KnownSlot::startsAt))
			.map(KnownSlot::seating)
			.toList();
	}

	/**
	 * All times at which a program can be attended that somebody knows of.
	 * @param program any
	 * @param now when; of slots, what is over is not among them
	 * @return their seats
	 */
	public List<SeatingId> of(Program program, Instant now) {
		return switch (program) {
			case Seminar seminar ->
				seminar.sessions().stream().map((session) -> Occasion.seating(session.id())).toList();
			case Consultation consultation ->
				this.slots.all(now).stream().filter((slot) -> slot.isOf(consultation)).map(KnownSlot::seating).toList();
		};
	}

	/**
	 * The slots that somebody had, or had an interest in, and that are over. Kept for
	 * good, as what became of them is.
	 * @param month in Japan
	 * @param now when
	 * @return their seats, in no order
	 */
	public List<SeatingId> past(YearMonth month, Instant now) {
		this.slots.all(now);
		return this.slots.past(month);
	}

	/**
	 * The slots that nobody has.
	 * @param consultation of what
	 * @param now when
	 * @return in their order
	 */
	public List<Slot> free(Consultation consultation, Instant now) {
		List<KnownSlot> known = this.slots.all(now);
		Map<SeatingId, SeatCount> counts = this.seats.counts(known.stream().map(KnownSlot::seating).toList(), now);
		List<TakenSlot> taken = known.stream()
			.filter((slot) -> Optional.ofNullable(counts.get(slot.seating())).filter(Seatings::isTaken).isPresent())
			.map(KnownSlot::taken)
			.toList();
		return Slots.free(consultation, taken, now);
	}

	private static boolean isTaken(SeatCount count) {
		return count.taken() >= count.rules().capacity() || count.status() != SeatingStatus.OPEN;
	}

	/**
	 * The same programs once more are another version: seats may have followed one
	 * between.
	 */
	@SuppressWarnings("ReferenceEquality")
	private boolean isFollowed(List<Program> shown) {
		return this.followed == shown;
	}

	private void follow(SeminarSession found, long version, Cause cause) {
		Occasion occasion = Occasion.of(found);
		Optional<SeatingStatus> wanted = status(found.session().status());
		if (wanted.isEmpty() && this.seats.find(occasion.seating(), cause.now()).isEmpty()) {
			return;
		}
		open(occasion, cause.now());
		this.seats.follow(occasion.seating(), occasion.rules(), wanted.orElse(SeatingStatus.CLOSED), version, cause);
	}

	private void follow(Consultation consultation, KnownSlot slot, long version, Cause cause) {
		if (!slot.isOf(consultation)) {
			return;
		}
		boolean isBlocked = consultation.adviser(slot.adviser())
			.filter((adviser) -> adviser.blockedDays().contains(slot.day()))
			.isPresent();
		this.seats.follow(slot.seating(), Occasion.rules(consultation, slot.startsAt()),
				isBlocked ? SeatingStatus.CANCELLED : SeatingStatus.OPEN, version, cause);
	}

	private static List<Consultation> consultations(ProgramList list) {
		return list.programs().stream().filter(Consultation.class::isInstance).map(Consultation.class::cast).toList();
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
