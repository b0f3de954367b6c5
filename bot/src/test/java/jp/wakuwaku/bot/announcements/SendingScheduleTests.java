package jp.wakuwaku.bot.announcements;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.platform.JapaneseHolidays;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.programs.JapanTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SendingScheduleTests {

	private static final LocalTime TEN = LocalTime.of(10, 0);

	private final SendingSchedule schedule = new SendingSchedule(JapaneseHolidays::isHoliday);

	@Test
	void atOnceIsNow() {
		assertThat(this.schedule.first(new Timing.AtOnce(), at("2026-12-01T10:00"))).contains(at("2026-12-01T10:00"));
	}

	@Test
	void onceIsOnce() {
		Timing once = new Timing.Once(LocalDateTime.parse("2026-12-24T10:00"));
		assertThat(this.schedule.first(once, at("2026-12-01T10:00"))).contains(at("2026-12-24T10:00"));
		assertThat(this.schedule.next(once, at("2026-12-24T10:00"))).isEmpty();
	}

	@Test
	void dailyCrossesTheEndOfAYear() {
		assertThat(times(repeating(new Recurrence.Daily(TEN), "2026-12-30", null, false), "2026-12-30T10:00", 3))
			.containsExactly("2026-12-31T10:00", "2027-01-01T10:00", "2027-01-02T10:00");
	}

	@Test
	void weeklyTakesItsDays() {
		assertThat(times(repeating(new Recurrence.Weekly(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), TEN),
				"2026-12-01", null, false), "2026-12-01T10:00", 3))
			.containsExactly("2026-12-04T10:00", "2026-12-08T10:00", "2026-12-11T10:00");
	}

	@Test
	void monthlyHasTheLastDayOfAShorterMonth() {
		assertThat(times(repeating(new Recurrence.Monthly(Recurrence.Monthly.LAST_DAY, TEN), "2028-01-01", null, false),
				"2028-01-01T00:00", 4))
			.containsExactly("2028-01-31T10:00", "2028-02-29T10:00", "2028-03-31T10:00", "2028-04-30T10:00");
		assertThat(times(repeating(new Recurrence.Monthly(29, TEN), "2027-02-01", null, false), "2027-02-01T00:00", 2))
			.containsExactly("2027-02-28T10:00", "2027-03-29T10:00");
	}

	@Test
	void publicHolidaysAreLeftOut() {
		assertThat(times(repeating(new Recurrence.Daily(TEN), "2027-05-01", null, true), "2027-05-01T10:00", 3))
			.containsExactly("2027-05-02T10:00", "2027-05-06T10:00", "2027-05-07T10:00");
		assertThat(times(repeating(new Recurrence.Cron("0 0 10 ? * MON"), "2027-01-01", null, true), "2027-01-04T10:00",
				2))
			.as("without 成人の日")
			.containsExactly("2027-01-18T10:00", "2027-01-25T10:00");
	}

	@Test
	void nothingComesAfterTheLastDayNorBeforeTheFirst() {
		Timing timing = repeating(new Recurrence.Daily(TEN), "2026-12-10", "2026-12-11", false);
		assertThat(times(timing, "2026-12-01T00:00", 5)).containsExactly("2026-12-10T10:00", "2026-12-11T10:00");
		Timing cron = repeating(new Recurrence.Cron("0 30 9 L * ?"), "2026-12-10", "2027-01-31", false);
		assertThat(times(cron, "2026-12-01T00:00", 5)).containsExactly("2026-12-31T09:30", "2027-01-31T09:30");
	}

	@Test
	void whatNeverSuitsNeverComes() {
		assertThat(this.schedule.first(
				repeating(new Recurrence.Weekly(Set.of(DayOfWeek.MONDAY), TEN), "2026-12-01", "2026-12-06", false),
				at("2026-12-01T00:00")))
			.isEmpty();
		assertThat(this.schedule.first(repeating(new Recurrence.Cron("0 0 10 1 1 ? 2026"), "2026-12-01", null, false),
				at("2026-12-01T00:00")))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0 * * * * ?", "0 0,30 10 * * ?", "x", "", "0 0 10 * *", "0 0 10 32 * ?" })
	void oddOrTooFrequentExpressionsAreRefused(String expression) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Recurrence.Cron(expression))
			.withMessageContaining("expression");
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-01T07:59, 2026-12-01T08:00", "2026-12-01T08:00, 2026-12-01T08:00",
			"2026-12-01T20:59, 2026-12-01T20:59", "2026-12-31T21:00, 2027-01-01T08:00",
			"2026-12-01T00:00, 2026-12-01T08:00" })
	void nobodyIsWoken(String planned, String sent) {
		assertThat(SendingHours.from(Urgency.ORDINARY, at(planned), QuietHours.SHIPPED)).isEqualTo(at(sent));
	}

	@ParameterizedTest
	@CsvSource({ "20:00, 09:30, 2026-12-01T20:30, 2026-12-02T09:30", "20:00, 09:30, 2026-12-01T09:29, 2026-12-01T09:30",
			"22:00, 07:00, 2026-12-01T21:59, 2026-12-01T21:59", "22:00, 07:00, 2026-12-01T07:00, 2026-12-01T07:00",
			"19:00, 10:00, 2026-12-01T19:00, 2026-12-02T10:00" })
	void nobodyIsWokenInOtherQuietHours(LocalTime from, LocalTime until, String planned, String sent) {
		QuietHours hours = QuietHours.of(from, until);
		assertThat(SendingHours.from(Urgency.ORDINARY, at(planned), hours)).isEqualTo(at(sent));
		assertThat(SendingHours.from(Urgency.EMERGENCY, at(planned), hours)).isEqualTo(at(planned));
		assertThat(SendingHours.until(Urgency.ORDINARY, at(sent), hours)).isAfter(at(sent));
		assertThat(SendingHours.isOver(Urgency.ORDINARY, hours, at(sent))).isFalse();
	}

	@Test
	void whatShouldHaveBegunBeginsNextWhenNobodyIsWoken() {
		QuietHours hours = QuietHours.of(LocalTime.of(22, 0), LocalTime.of(7, 30));
		assertThat(SendingHours.next(Urgency.ORDINARY, at("2026-12-01T21:30"), hours, at("2026-12-01T23:00")))
			.isEqualTo(at("2026-12-02T07:30"));
		assertThat(SendingHours.next(Urgency.ORDINARY, at("2026-12-01T21:30"), hours, at("2026-12-01T21:31")))
			.isEqualTo(at("2026-12-01T21:31"));
		assertThat(SendingHours.next(Urgency.ORDINARY, at("2026-12-01T22:30"), hours, at("2026-12-01T21:31")))
			.isEqualTo(at("2026-12-02T07:30"));
	}

	@Test
	void aMissedTimeMakesSenseUntilTheEveningOfItsDay() {
		assertThat(SendingHours.until(Urgency.ORDINARY, at("2026-12-01T10:00"), QuietHours.SHIPPED))
			.isEqualTo(at("2026-12-01T21:00"));
	}

	@Test
	void anEmergencyWaitsForNothingAndIsDecidedAnewAfterAnHour() {
		assertThat(SendingHours.from(Urgency.EMERGENCY, at("2026-12-01T02:00"), QuietHours.SHIPPED))
			.isEqualTo(at("2026-12-01T02:00"));
		assertThat(SendingHours.until(Urgency.EMERGENCY, at("2026-12-01T23:30"), QuietHours.SHIPPED))
			.isEqualTo(at("2026-12-02T00:30"));
	}

	@Test
	void whatIsUnderWayWaitsForTheMorningUnlessItIsAnEmergency() {
		assertThat(SendingHours.isOver(Urgency.ORDINARY, QuietHours.SHIPPED, at("2026-12-01T21:00"))).isTrue();
		assertThat(SendingHours.isOver(Urgency.ORDINARY, QuietHours.SHIPPED, at("2026-12-02T08:00"))).isFalse();
		assertThat(SendingHours.isOver(Urgency.EMERGENCY, QuietHours.SHIPPED, at("2026-12-01T21:00"))).isFalse();
	}

	private List<String> times(Timing timing, String after, int count) {
		List<String> times = new ArrayList<>();
		Optional<Instant> next = this.schedule.first(timing, at(after));
		while (next.isPresent() && times.size() < count) {
			times.add(JapanTime.at(next.get()).toLocalDateTime().toString());
			next = this.schedule.next(timing, next.get());
		}
		return times;
	}

	private static Timing repeating(Recurrence recurrence, String from, @Nullable String until, boolean skips) {
		return new Timing.Repeating(recurrence, LocalDate.parse(from), (until != null) ? LocalDate.parse(until) : null,
				skips);
	}

	private static Instant at(String local) {
		return JapanTime.of(LocalDateTime.parse(local)).toInstant();
	}

}
