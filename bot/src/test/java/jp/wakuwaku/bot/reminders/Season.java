package jp.wakuwaku.bot.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.platform.due.DueDrain;
import jp.wakuwaku.bot.programs.Capacity;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.RegistrationPeriod;
import jp.wakuwaku.bot.programs.ReminderRule;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.TimeSpan;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.seats.By;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A season in which people register and cancel, sessions are moved and cancelled, and the
 * bot crashes and is away for hours; beside it a model of who has to be reminded when.
 */
final class Season implements AutoCloseable {

	private static final Instant BEGIN = at(LocalDate.of(2027, 11, 15), LocalTime.of(9, 0));

	private static final List<LocalDate> NOTABLE = List.of(LocalDate.of(2027, 12, 31), LocalDate.of(2028, 1, 1),
			LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1), LocalDate.of(2028, 1, 31), LocalDate.of(2028, 3, 7));

	private static final List<LocalTime> TIMES = List.of(LocalTime.of(9, 0), LocalTime.of(9, 30), LocalTime.of(10, 0),
			LocalTime.of(13, 30), LocalTime.of(18, 30));

	private static final ProgramId PROGRAM = new ProgramId("season");

	private final ReminderOffice office = new ReminderOffice(BEGIN);

	private final Random random;

	private final Map<String, Slot> sessions = new TreeMap<>();

	private final List<Attending> attending = new ArrayList<>();

	private final PriorityQueue<Event> events = new PriorityQueue<>(
			Comparator.comparing(Event::at).thenComparing(Event::number));

	private final PriorityQueue<Event> outages = new PriorityQueue<>(Comparator.comparing(Event::at));

	/** By name of the message, when it was sent. */
	private final Map<String, Instant> sent = new HashMap<>();

	private final Set<String> owed = new HashSet<>();

	private final Map<String, Integer> counts = new TreeMap<>();

	private int taken;

	private Instant upSince = BEGIN;

	Season(int sessions, int registrations, long seed) {
		this.random = new Random(seed);
		for (int i = 0; i < sessions; i++) {
			LocalDate day = (i < NOTABLE.size()) ? NOTABLE.get(i)
					: LocalDate.of(2027, 11, 24).plusDays(this.random.nextInt(105));
			this.sessions.put("season-" + i, new Slot(at(day, pick(TIMES))));
		}
		publish();
		planMoves();
		planRegistrations(registrations);
		for (int i = 0; i < 12; i++) {
			Instant from = BEGIN.plusSeconds(this.random.nextInt(110 * 86_400));
			this.outages.add(new Event(from, i, () -> {
			}));
		}
	}

	private void planMoves() {
		for (Map.Entry<String, Slot> entry : this.sessions.entrySet()) {
			for (int moves = this.random.nextInt(3); moves > 0; moves--) {
				event(daytimeBefore(entry.getValue().startsAt), () -> move(entry.getValue()));
			}
			if (this.random.nextInt(12) == 0) {
				event(daytimeBefore(entry.getValue().startsAt), () -> cancel(entry.getValue()));
			}
		}
	}

	private void planRegistrations(int registrations) {
		List<String> ids = List.copyOf(this.sessions.keySet());
		Set<String> pairs = new HashSet<>();
		while (this.attending.size() < registrations) {
			String session = pick(ids);
			String chat = "U" + this.random.nextInt(registrations);
			if (pairs.add(session + chat)) {
				Attending person = new Attending(new ChatId(chat), session);
				this.attending.add(person);
				plan(person, this.sessions.get(session).startsAt);
			}
		}
	}

	private void plan(Attending person, Instant startsAt) {
		Instant registers = between(BEGIN, startsAt.minus(Duration.ofHours(2)));
		event(registers, () -> register(person));
		if (this.random.nextInt(3) == 0) {
			event(between(registers, startsAt), () -> leave(person));
		}
		else if (this.random.nextInt(6) == 0) {
			// At the very moment at which a reminder is due.
			List<Reminder> due = ReminderSchedule.of(ReminderRule.DEFAULT, startsAt, QuietHours.SHIPPED);
			event(due.get(this.random.nextInt(due.size())).fireAt(), () -> leave(person));
		}
		if (this.random.nextInt(20) == 0) {
			event(between(registers, startsAt), () -> switchOff(person));
		}
	}

	void run() {
		Instant end = at(LocalDate.of(2028, 4, 10), LocalTime.NOON);
		for (Instant next = next(end); next.isBefore(end); next = next(end)) {
			if (next.isAfter(this.office.time.instant())) {
				this.office.time.passUntil(next);
			}
			goDown();
			tick();
			happen();
			deliver();
			tick();
			deliver();
			oweNoMore();
		}
	}

	private Instant next(Instant end) {
		return Stream
			.of(this.office.due.next(Reminding.KIND), this.office.due.next(Changes.KIND),
					this.events.stream().min(Comparator.comparing(Event::at)).map(Event::at),
					this.outages.stream().min(Comparator.comparing(Event::at)).map(Event::at))
			.flatMap(Optional::stream)
			.min(Instant::compareTo)
			.orElse(end);
	}

	/** What happens meanwhile happens when it is there again. */
	private void goDown() {
		Event outage = this.outages.peek();
		if (outage != null && !outage.at().isAfter(this.office.time.instant())) {
			this.outages.remove();
			this.office.time.pass(Duration.ofSeconds(60 + this.random.nextInt(108_000)));
			this.office.restart();
			this.upSince = this.office.time.instant();
			count("outages");
		}
	}

	/** A beat that may end anywhere; then another process goes on. */
	private void tick() {
		int calls = (this.random.nextInt(4) == 0) ? this.random.nextInt(120) : Integer.MAX_VALUE;
		if (this.office.redis.crashesAfter(calls, this.office::beat)) {
			count("crashes");
			this.office.time.pass(DueDrain.LEASE.plusSeconds(1));
			this.office.restart();
			this.upSince = this.office.time.instant();
			this.office.beat();
		}
	}

	private void happen() {
		while (!this.events.isEmpty() && !this.events.peek().at().isAfter(this.office.time.instant())) {
			this.events.remove().run().run();
		}
	}

	/** What the outbox does: asks once more, then sends. */
	private void deliver() {
		for (; this.taken < this.office.taken.size(); this.taken++) {
			OutboxEntry entry = this.office.taken.get(this.taken);
			Attending person = whose(entry);
			if (person == null) {
				assertThat(entry.id()).startsWith("changed-");
				count("changes told");
			}
			else if (!entry.usefulUntil().isAfter(this.office.time.instant())) {
				assertThat(entry.usefulUntil()).isBefore(this.upSince.plusSeconds(60));
				count("too late");
			}
			else if (objects(entry)) {
				count("skipped at sending");
				this.owed.remove(entry.id());
			}
			else {
				assertThat(person.isBooked(this.sessions)).as("booked when reminded").isTrue();
				assertThat(this.sent.put(entry.id(), this.office.time.instant())).as("reminded before").isNull();
				count("reminders sent");
			}
		}
	}

	private @Nullable Attending whose(OutboxEntry entry) {
		return this.attending.stream()
			.filter((person) -> person.names.containsKey(entry.id()))
			.findFirst()
			.orElse(null);
	}

	private boolean objects(OutboxEntry entry) {
		return this.office.guard
			.reasonToSkip(Objects.requireNonNull(entry.guard()).subject(), this.office.time.instant())
			.isPresent();
	}

	/** Everybody to whom a reminder is due by now has it, or will never need it. */
	private void oweNoMore() {
		Instant now = this.office.time.instant();
		for (Attending person : this.attending) {
			Slot slot = this.sessions.get(person.session);
			if (!person.isBooked(this.sessions) || person.isOff) {
				continue;
			}
			for (Reminder reminder : ReminderSchedule.of(ReminderRule.DEFAULT, slot.startsAt, QuietHours.SHIPPED)) {
				Instant told = (slot.changedAt.isAfter(person.registeredAt)) ? slot.changedAt : person.registeredAt;
				boolean isDue = !reminder.fireAt().isAfter(now) && now.isBefore(reminder.usefulUntil());
				if (isDue && !ReminderSchedule.isJustTold(reminder, told)) {
					String name = person.name(reminder, slot.startsAt);
					Instant at = this.sent.get(name);
					assertThat(at)
						.as("%s of %s, due %s, now %s, up since %s", reminder.rule(), person.session, reminder.fireAt(),
								now, this.upSince)
						.isNotNull();
					Instant since = this.upSince.isAfter(reminder.fireAt()) ? this.upSince : reminder.fireAt();
					this.owed.add(name);
					if (at.equals(now)) {
						assertThat(Duration.between(since, at)).isLessThanOrEqualTo(Duration.ofSeconds(60));
					}
				}
			}
		}
	}

	void check() {
		assertThat(this.sent.keySet()).containsAll(this.owed);
		this.office.reconciling.work(this.office.time.instant());
		assertThat(this.office.meters.get("reminders.repairs").counter().count()).as("repairs").isZero();
		assertThat(this.counts).containsKeys("reminders sent", "changes told", "crashes", "outages");
	}

	String summary() {
		return this.counts + ", owed and sent " + this.owed.size();
	}

	private void register(Attending person) {
		Slot slot = this.sessions.get(person.session);
		Instant now = this.office.time.instant();
		if (slot.isCancelled || !now.isBefore(slot.startsAt.minus(Duration.ofMinutes(90)))) {
			return;
		}
		person.registration = this.office.registrations.registers(person.chat, PROGRAM, new SeatingId(person.session),
				false, Map.of());
		person.registeredAt = now;
		person.isHere = true;
		// Somebody switches it off for all that they have.
		person.isOff = !this.office.choices.isOn(person.registration.person());
		person.remember(slot.startsAt);
		count("registrations");
	}

	private void leave(Attending person) {
		Registration registration = person.registration;
		if (registration != null && person.isHere) {
			this.office.registrations.seats.leave(new SeatingId(person.session),
					new PartyId(registration.person().value()), By.STAFF,
					new Cause("leave-" + person.session + person.chat.value(), this.office.time.instant()));
			person.isHere = false;
			count("cancellations");
		}
	}

	private void switchOff(Attending person) {
		Registration registration = person.registration;
		if (registration != null) {
			this.office.choices.switchOff(registration.person());
			this.attending.stream()
				.filter((other) -> other.chat.equals(person.chat))
				.forEach((other) -> other.isOff = true);
			count("switched off");
		}
	}

	private void move(Slot slot) {
		Instant now = this.office.time.instant();
		Instant to = slot.startsAt.plus(Duration.ofDays(this.random.nextInt(14) - 4L))
			.plus(Duration.ofHours(this.random.nextInt(3) - 1L));
		if (!slot.isCancelled && now.isBefore(slot.startsAt) && now.isBefore(to.minus(Duration.ofHours(3)))) {
			slot.startsAt = to;
			slot.changedAt = now;
			publish();
			this.attending.stream()
				.filter((person) -> this.sessions.get(person.session) == slot && person.isHere)
				.forEach((person) -> person.remember(to));
			count("moves");
		}
	}

	private void cancel(Slot slot) {
		if (this.office.time.instant().isBefore(slot.startsAt)) {
			slot.isCancelled = true;
			publish();
			count("sessions cancelled");
		}
	}

	private void publish() {
		List<Session> all = this.sessions.entrySet()
			.stream()
			.map((entry) -> session(entry.getKey(), entry.getValue()))
			.toList();
		this.office.programs.publish(new Seminar(PROGRAM, Specimens.facts("季節の講座"), Specimens.HALL, all,
				new Form(List.of(), false), 100, false));
		this.office.registrations.seatings.follow();
	}

	private static Session session(String id, Slot slot) {
		TimeSpan time = new TimeSpan(JapanTime.at(slot.startsAt), JapanTime.at(slot.startsAt).plusHours(2));
		return new Session(new SessionId(id), time, Specimens.HALL, new Capacity(1_000, 0, false),
				new RegistrationPeriod(JapanTime.at(BEGIN).minusDays(1), time.startsAt(), time.startsAt()),
				slot.isCancelled ? StaffStatus.CANCELLED : StaffStatus.OPEN);
	}

	private void event(Instant at, Runnable run) {
		this.events.add(new Event(at, this.events.size(), run));
	}

	private void count(String what) {
		this.counts.merge(what, 1, Integer::sum);
	}

	private <T> T pick(List<T> from) {
		return from.get(this.random.nextInt(from.size()));
	}

	private Instant between(Instant from, Instant until) {
		long seconds = Math.max(1, Duration.between(from, until).toSeconds());
		return from.plusSeconds((long) (this.random.nextDouble() * seconds));
	}

	private Instant daytimeBefore(Instant startsAt) {
		LocalDate day = JapanTime.at(between(BEGIN, startsAt)).toLocalDate();
		return at(day, LocalTime.of(9 + this.random.nextInt(11), this.random.nextInt(60)));
	}

	private static Instant at(LocalDate day, LocalTime time) {
		return JapanTime.of(LocalDateTime.of(day, time)).toInstant();
	}

	@Override
	public void close() {
		this.office.close();
	}

	/** Something that happens. */
	private record Event(Instant at, int number, Runnable run) {
	}

	/** A session as the model has it. */
	private static final class Slot {

		private Instant startsAt;

		private Instant changedAt = Instant.EPOCH;

		private boolean isCancelled;

		Slot(Instant startsAt) {
			this.startsAt = startsAt;
		}

	}

	/** Somebody who registers for one session. */
	private static final class Attending {

		private final ChatId chat;

		private final String session;

		private @Nullable Registration registration;

		private Instant registeredAt = Instant.MAX;

		private boolean isHere;

		private boolean isOff;

		/** Of every reminder that there may be, with the start that it tells. */
		private final Map<String, Instant> names = new HashMap<>();

		Attending(ChatId chat, String session) {
			this.chat = chat;
			this.session = session;
		}

		boolean isBooked(Map<String, Slot> sessions) {
			return this.isHere && !sessions.get(this.session).isCancelled;
		}

		void remember(Instant startsAt) {
			ReminderRule.DEFAULT.forEach((rule) -> this.names.put(name(rule, startsAt), startsAt));
		}

		String name(Reminder reminder, Instant startsAt) {
			return name(reminder.rule(), startsAt);
		}

		private String name(ReminderRule rule, Instant startsAt) {
			return MessageName.of("reminder", Objects.requireNonNull(this.registration).id(), rule.name(),
					startsAt.toEpochMilli());
		}

	}

}
