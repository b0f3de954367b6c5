package jp.wakuwaku.bot.programs;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlotsTests {

	/** A Wednesday. */
	private static final Instant NOW = tokyo("2026-11-25T10:00");

	private static final Map<DayOfWeek, List<Hours>> THURSDAYS = Map.of(DayOfWeek.THURSDAY,
			List.of(Specimens.hours("13:00", "16:00")));

	@Test
	void fitsSlotsAndBuffersIntoTheHours() {
		Consultation consultation = Specimens.consultation(rules(1, 7), Set.of(),
				Specimens.adviser("a", THURSDAYS, Map.of(), Set.of()));
		assertThat(starts(Slots.free(consultation, List.of(), NOW))).containsExactly("2026-11-26T13:00",
				"2026-11-26T14:00", "2026-11-26T15:00");
		assertThat(Slots.free(consultation, List.of(), NOW).getFirst()).isEqualTo(
				new Slot(SlotId.of(new ProgramId("kigyo"), new AdviserId("a"), JapanTime.of(at("2026-11-26T13:00"))),
						new ProgramId("kigyo"), new AdviserId("a"),
						Specimens.span("2026-11-26T13:00", "2026-11-26T13:45"), consultation.places()));
	}

	@Test
	void offersThePlacesOfTheHours() {
		Consultation consultation = Specimens.consultation(rules(0, 7), Set.of(), Specimens.adviser("a",
				Map.of(DayOfWeek.THURSDAY, List.of(Specimens.hours("13:00", "14:00", "電話"))), Map.of(), Set.of()));
		assertThat(Slots.free(consultation, List.of(), NOW).getFirst().places())
			.containsExactly(new Place.Telephone("電話"));
	}

	@Test
	void leavesOutWhatIsTakenWithItsBuffer() {
		Consultation consultation = Specimens.consultation(rules(0, 7), Set.of(),
				Specimens.adviser("a", THURSDAYS, Map.of(), Set.of()));
		assertThat(starts(Slots.free(consultation, taken("a", "2026-11-26T14:00", "2026-11-26T14:45"), NOW)))
			.containsExactly("2026-11-26T13:00", "2026-11-26T15:00");
		assertThat(starts(Slots.free(consultation, taken("a", "2026-11-26T13:50", "2026-11-26T14:10"), NOW)))
			.containsExactly("2026-11-26T15:00");
		assertThat(starts(Slots.free(consultation, taken("b", "2026-11-26T13:00", "2026-11-26T16:00"), NOW)))
			.hasSize(3);
	}

	@Test
	void beginsWithTheNoticeAndEndsWithTheHorizon() {
		Consultation consultation = Specimens
			.consultation(
					new SlotRules(Duration.ofMinutes(45), Duration.ofMinutes(15), Duration.ofHours(28),
							Duration.ofDays(8), Duration.ZERO),
					Set.of(), Specimens.adviser("a", THURSDAYS, Map.of(), Set.of()));
		assertThat(starts(Slots.free(consultation, List.of(), tokyo("2026-11-25T10:00"))))
			.containsExactly("2026-11-26T14:00", "2026-11-26T15:00");
		assertThat(starts(Slots.free(consultation, List.of(), tokyo("2026-11-25T10:01"))))
			.containsExactly("2026-11-26T15:00");
		assertThat(starts(Slots.free(consultation, List.of(), tokyo("2026-11-25T14:00"))))
			.containsExactly("2026-12-03T13:00", "2026-12-03T14:00");
	}

	@Test
	void keepsExceptionsBlockedDaysAndClosedDays() {
		Adviser adviser = Specimens.adviser(
				"a", THURSDAYS, Map.of(LocalDate.of(2026, 12, 3), List.of(Specimens.hours("09:00", "10:00")),
						LocalDate.of(2026, 12, 4), List.of(Specimens.hours("09:00", "10:00"))),
				Set.of(LocalDate.of(2026, 12, 10)));
		Consultation consultation = Specimens.consultation(rules(0, 28), Set.of(LocalDate.of(2026, 12, 17)), adviser);
		assertThat(starts(Slots.free(consultation, List.of(), NOW))).containsExactly("2026-11-26T13:00",
				"2026-11-26T14:00", "2026-11-26T15:00", "2026-12-03T09:00", "2026-12-04T09:00");
	}

	@Test
	void listsTheSlotsOfADayHoweverNearOrFar() {
		Adviser adviser = Specimens.adviser("a", THURSDAYS,
				Map.of(LocalDate.of(2026, 12, 3), List.of(Specimens.hours("09:00", "10:00"))),
				Set.of(LocalDate.of(2026, 12, 10)));
		Consultation consultation = Specimens.consultation(rules(0, 1), Set.of(LocalDate.of(2026, 12, 17)), adviser);
		assertThat(starts(Slots.on(consultation, adviser, LocalDate.of(2026, 12, 3))))
			.containsExactly("2026-12-03T09:00");
		assertThat(starts(Slots.on(consultation, adviser, LocalDate.of(2029, 12, 6)))).hasSize(3);
		assertThat(Slots.on(consultation, adviser, LocalDate.of(2026, 12, 10))).isEmpty();
		assertThat(Slots.on(consultation, adviser, LocalDate.of(2026, 12, 17))).isEmpty();
	}

	@Test
	void goesOnOverTheEndOfTheYear() {
		Consultation consultation = Specimens.consultation(rules(0, 14), Set.of(LocalDate.of(2027, 1, 1)),
				Specimens.adviser("a", Map.of(DayOfWeek.THURSDAY, List.of(Specimens.hours("23:00", "23:59")),
						DayOfWeek.FRIDAY, List.of(Specimens.hours("00:00", "01:00"))), Map.of(), Set.of()));
		assertThat(starts(Slots.free(consultation, List.of(), tokyo("2026-12-31T12:00"))))
			.containsExactly("2026-12-31T23:00", "2027-01-07T23:00", "2027-01-08T00:00");
	}

	@Test
	void keepsTheBufferBetweenHoursThatTouch() {
		Consultation consultation = Specimens.consultation(rules(0, 7), Set.of(),
				Specimens.adviser("a",
						Map.of(DayOfWeek.THURSDAY,
								List.of(Specimens.hours("13:00", "13:45"), Specimens.hours("13:45", "15:00", "電話"))),
						Map.of(), Set.of()));
		assertThat(starts(Slots.free(consultation, List.of(), NOW))).containsExactly("2026-11-26T13:00",
				"2026-11-26T14:00");
	}

	@Test
	void listsAdvisersSideBySide() {
		Consultation consultation = Specimens.consultation(rules(0, 7), Set.of(),
				Specimens.adviser("b", THURSDAYS, Map.of(), Set.of()),
				Specimens.adviser("a", THURSDAYS, Map.of(), Set.of()));
		assertThat(Slots.free(consultation, List.of(), NOW)).extracting((slot) -> slot.adviser().value())
			.containsExactly("b", "a", "b", "a", "b", "a");
	}

	@Test
	void hasNoneUnlessTheConsultationIsOpen() {
		Consultation open = Specimens.consultation(rules(0, 7), Set.of(),
				Specimens.adviser("a", THURSDAYS, Map.of(), Set.of()));
		Consultation closed = new Consultation(open.id(), open.facts(), open.places(), open.advisers(), open.rules(),
				open.closedDays(), open.form(), open.perPerson(), StaffStatus.CLOSED);
		assertThat(Slots.free(closed, List.of(), NOW)).isEmpty();
	}

	@Test
	void namesASlotAlwaysTheSame() {
		SlotId id = SlotId.of(new ProgramId("kigyo"), new AdviserId("a"), JapanTime.of(at("2026-11-26T13:00")));
		assertThat(id).hasToString("20261126-1300-" + id.value().substring(14)).isEqualTo(new SlotId(id.value()));
		assertThat(id.value()).matches("[a-z0-9-]{1,40}").doesNotContain("kigyo");
		assertThat(SlotId.of(new ProgramId("kigyo"), new AdviserId("b"), JapanTime.of(at("2026-11-26T13:00"))))
			.isNotEqualTo(id);
	}

	@RepeatedTest(300)
	void keepsItsRulesWhateverTheHours(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		Consultation consultation = randomConsultation(random);
		// Around the end of a year with a leap day to come.
		Instant now = tokyo("2027-12-20T00:00").plus(Duration.ofMinutes(random.nextInt(20 * 24 * 60)));
		List<TakenSlot> taken = new ArrayList<>();
		for (Slot slot : Slots.free(consultation, List.of(), now)) {
			if (random.nextInt(4) == 0) {
				taken.add(new TakenSlot(slot.adviser(), slot.time()));
			}
		}
		List<Slot> free = Slots.free(consultation, taken, now);
		SlotRules rules = consultation.rules();
		for (Slot slot : free) {
			LocalDateTime start = slot.time().startsAt().toLocalDateTime();
			LocalDate day = start.toLocalDate();
			Adviser adviser = consultation.adviser(slot.adviser()).orElseThrow();
			LocalTime end = slot.time().endsAt().toLocalTime();
			assertThat(Duration.between(slot.time().startsAt(), slot.time().endsAt())).isEqualTo(rules.length());
			assertThat(adviser.hoursOn(day))
				.anyMatch((hours) -> !start.toLocalTime().isBefore(hours.from()) && !end.isAfter(hours.until()));
			assertThat(adviser.blockedDays()).doesNotContain(day);
			assertThat(consultation.closedDays()).doesNotContain(day);
			assertThat(slot.time().startsAt().toInstant()).isBetween(now.plus(rules.notice()),
					now.plus(rules.horizon()));
			assertThat(taken).noneMatch((other) -> collide(rules, other.adviser(), other.time(), slot));
			assertThat(free)
				.noneMatch((other) -> !other.equals(slot) && collide(rules, other.adviser(), other.time(), slot));
		}
		assertThat(free).extracting(Slot::id).doesNotHaveDuplicates();
		// A minute later the same slots have the same names and times, but for those at
		// the edges.
		Instant later = now.plus(Duration.ofMinutes(1));
		assertThat(Slots.free(consultation, taken, later))
			.filteredOn((slot) -> !slot.time().startsAt().toInstant().isAfter(now.plus(rules.horizon())))
			.containsExactlyElementsOf(free.stream()
				.filter((slot) -> !slot.time().startsAt().toInstant().isBefore(later.plus(rules.notice())))
				.toList());
	}

	private static boolean collide(SlotRules rules, AdviserId adviser, TimeSpan time, Slot slot) {
		return adviser.equals(slot.adviser()) && time.startsAt().isBefore(slot.time().endsAt().plus(rules.buffer()))
				&& slot.time().startsAt().isBefore(time.endsAt().plus(rules.buffer()));
	}

	private static Consultation randomConsultation(Random random) {
		Adviser[] advisers = new Adviser[random.nextInt(1, 4)];
		for (int i = 0; i < advisers.length; i++) {
			Map<DayOfWeek, List<Hours>> weekly = new HashMap<>();
			for (DayOfWeek day : DayOfWeek.values()) {
				if (random.nextBoolean()) {
					weekly.put(day, randomHours(random));
				}
			}
			Map<LocalDate, List<Hours>> exceptions = new HashMap<>();
			randomDays(random).forEach((day) -> exceptions.put(day, randomHours(random)));
			advisers[i] = Specimens.adviser("a" + i, weekly, exceptions, randomDays(random));
		}
		SlotRules rules = new SlotRules(Duration.ofMinutes(random.nextInt(5, 120)),
				Duration.ofMinutes(random.nextInt(0, 60)), Duration.ofMinutes(random.nextInt(0, 4_000)),
				Duration.ofMinutes(random.nextInt(4_001, 40_000)), Duration.ZERO);
		return Specimens.consultation(rules, randomDays(random), advisers);
	}

	/** Parts that may touch, up to the last minute of the day. */
	private static List<Hours> randomHours(Random random) {
		List<Hours> hours = new ArrayList<>();
		int from = random.nextInt(0, 1_300);
		do {
			int until = Math.min(1_439, from + random.nextInt(1, 400));
			hours.add(new Hours(LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(until * 60L), List.of()));
			from = until + random.nextInt(3) * 20;
		}
		while (from < 1_400 && random.nextBoolean());
		return hours;
	}

	private static Set<LocalDate> randomDays(Random random) {
		Set<LocalDate> days = new HashSet<>();
		for (int i = 0; i < 5; i++) {
			days.add(LocalDate.of(2027, 12, 20).plusDays(random.nextInt(30)));
		}
		return days;
	}

	private static SlotRules rules(int noticeDays, int horizonDays) {
		return new SlotRules(Duration.ofMinutes(45), Duration.ofMinutes(15), Duration.ofDays(noticeDays),
				Duration.ofDays(horizonDays), Duration.ZERO);
	}

	private static List<String> starts(List<Slot> slots) {
		return slots.stream().map((slot) -> slot.time().startsAt().toLocalDateTime().toString()).toList();
	}

	private static List<TakenSlot> taken(String adviser, String from, String until) {
		return List.of(new TakenSlot(new AdviserId(adviser), Specimens.span(from, until)));
	}

	private static LocalDateTime at(String local) {
		return LocalDateTime.parse(local);
	}

	private static Instant tokyo(String local) {
		return JapanTime.of(at(local)).toInstant();
	}

}
