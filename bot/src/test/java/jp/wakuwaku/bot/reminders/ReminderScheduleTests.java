package jp.wakuwaku.bot.reminders;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.platform.QuietHoursTests;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.ReminderRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReminderScheduleTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026-12-10T13:30 | 2026-12-03T18:00 2026-12-09T18:00 2026-12-10T11:30
			# month ends, the end of a year and a leap day
			2026-12-05T13:30 | 2026-11-28T18:00 2026-12-04T18:00 2026-12-05T11:30
			2027-01-01T13:30 | 2026-12-25T18:00 2026-12-31T18:00 2027-01-01T11:30
			2028-03-01T13:30 | 2028-02-24T18:00 2028-02-29T18:00 2028-03-01T11:30
			2028-03-07T13:30 | 2028-02-29T18:00 2028-03-06T18:00 2028-03-07T11:30
			# a week before is a public holiday: the next day that is none
			2027-01-08T13:30 | 2027-01-02T18:00 2027-01-07T18:00 2027-01-08T11:30
			2027-05-10T13:30 | 2027-05-06T18:00 2027-05-09T18:00 2027-05-10T11:30
			# the day before may not wait
			2026-11-24T13:30 | 2026-11-17T18:00 2026-11-23T18:00 2026-11-24T11:30
			# in the early morning the evening before says it all
			2026-12-10T09:30 | 2026-12-03T18:00 2026-12-09T18:00
			2026-12-10T10:00 | 2026-12-03T18:00 2026-12-09T18:00 2026-12-10T08:00
			# late in the evening it comes before the quiet hours
			2026-12-10T23:30 | 2026-12-03T18:00 2026-12-09T18:00 2026-12-10T18:00
			""")
	void remindsByTheUsualRules(String start, String reminders) {
		assertThat(fireAts(ReminderRule.DEFAULT, start)).isEqualTo(reminders);
	}

	@Test
	void leavesOutOneThatHadToWaitUntilAfterTheNext() {
		assertThat(fireAts(rules("2 days 18:00", "1 day 8:00"), "2026-05-06T13:30")).isEqualTo("2026-05-05T08:00");
	}

	@Test
	void remindsOfAnEarlyMorningInTheEveningAlsoWithoutAnotherReminder() {
		assertThat(fireAts(rules("2 hours"), "2026-12-10T07:00")).isEqualTo("2026-12-09T18:00");
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "|", textBlock = """
			# by days: before the night, or after it, on its own day
			20:00 | 08:00 | 1 day 20:30   | 2026-12-10T13:30 | 2026-12-09T17:00
			20:30 | 08:00 | 1 day 20:30   | 2026-12-10T13:30 | 2026-12-09T17:30
			21:00 | 08:00 | 1 day 20:30   | 2026-12-10T13:30 | 2026-12-09T20:30
			19:00 | 08:00 | 7 days 19:00  | 2026-12-10T13:30 | 2026-12-03T16:00
			21:00 | 09:30 | 1 day 8:00    | 2026-12-10T09:00 | 2026-12-09T09:30
			21:00 | 07:00 | 1 day 8:00    | 2026-12-10T09:00 | 2026-12-09T08:00
			# a public holiday, and then the night
			20:00 | 08:00 | 7 days 20:15  | 2027-05-10T13:30 | 2027-05-06T17:00
			# by hours: before the night
			20:00 | 09:00 | 2 hours       | 2026-12-10T10:00 | 2026-12-09T17:00
			22:00 | 07:00 | 2 hours       | 2026-12-10T09:00 | 2026-12-10T07:00
			22:00 | 07:00 | 2 hours       | 2026-12-10T23:30 | 2026-12-10T21:30
			19:00 | 10:00 | 2 hours       | 2026-12-10T21:30 | 2026-12-10T16:00
			# both come in the same evening: what is closer says it all
			20:00 | 09:00 | 1 day 20:30, 2 hours | 2026-12-10T10:00 | 2026-12-09T17:00
			""")
	void remindsOutsideOfOtherQuietHours(LocalTime from, LocalTime until, String rules, String start,
			String reminders) {
		QuietHours hours = QuietHours.of(from, until);
		assertThat(fireAts(rules(rules.split(", ")), start, hours)).isEqualTo(reminders);
	}

	/** All rules that may be written, all starts, all nights by the half hour. */
	@Test
	void neverRemindsAtNightNorAfterTheBeginning() {
		List<ReminderRule> rules = rules("7 days 8:00", "1 day 20:59", "12 hours", "2 hours", "1 hour");
		for (QuietHours hours : QuietHoursTests.all()) {
			for (int minute = 0; minute < 1_440; minute += 10) {
				Instant start = at("2026-12-10T00:00").plusSeconds(60 * minute);
				for (ReminderRule rule : rules) {
					assertThat(ReminderSchedule.of(List.of(rule), start, hours)).singleElement()
						.satisfies((reminder) -> assertThat(reminder.fireAt()).isBefore(start))
						.matches((reminder) -> !hours.isQuiet(reminder.fireAt()), rule + " of " + start + ", " + hours);
				}
			}
		}
	}

	@Test
	void isUsefulUntilTheNextSaysTheSame() {
		List<Reminder> reminders = ReminderSchedule.of(ReminderRule.DEFAULT, at("2026-12-10T13:30"),
				QuietHours.SHIPPED);
		assertThat(reminders.stream().map(Reminder::usefulUntil)).containsExactly(at("2026-12-09T18:00"),
				at("2026-12-10T11:30"), at("2026-12-10T13:30"));
	}

	@Test
	void doesNotRemindWhoWasJustTold() {
		List<Reminder> reminders = ReminderSchedule.of(ReminderRule.DEFAULT, at("2026-12-10T13:30"),
				QuietHours.SHIPPED);
		assertThat(ReminderSchedule.isJustTold(reminders.get(0), at("2026-12-02T18:01"))).isTrue();
		assertThat(ReminderSchedule.isJustTold(reminders.get(0), at("2026-12-02T18:00"))).isFalse();
		assertThat(ReminderSchedule.isJustTold(reminders.get(1), at("2026-12-09T15:01"))).isTrue();
		assertThat(ReminderSchedule.isJustTold(reminders.get(1), at("2026-12-09T15:00"))).isFalse();
		assertThat(ReminderSchedule.isJustTold(reminders.get(2), at("2026-12-10T13:00"))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-12-01T12:00, 2026-12-10T13:30, 2026-12-11T13:30, 2026-12-01T12:00
			2026-12-01T22:00, 2026-12-10T13:30, 2026-12-11T13:30, 2026-12-02T08:00
			2026-12-01T22:00, 2026-12-02T10:30, 2026-12-11T13:30, 2026-12-01T22:00
			2026-12-01T22:00, 2026-12-10T13:30, 2026-12-02T09:00, 2026-12-01T22:00
			2026-12-01T22:00, 2026-12-01T13:30, 2026-12-11T13:30, 2026-12-02T08:00
			""")
	void tellsOfAnotherTimeAtOnceOrInTheMorning(String now, String before, String after, String told) {
		assertThat(ChangePolicy.tellAt(at(now), at(before), at(after), QuietHours.SHIPPED)).isEqualTo(at(told));
	}

	@ParameterizedTest
	@CsvSource({ "22:00, 07:00, 2026-12-01T21:30, 2026-12-01T21:30", "22:00, 07:00, 2026-12-01T23:00, 2026-12-02T07:00",
			"19:00, 10:00, 2026-12-01T19:30, 2026-12-02T10:00" })
	void tellsOfAnotherTimeOutsideOfOtherQuietHours(LocalTime from, LocalTime until, String now, String told) {
		assertThat(ChangePolicy.tellAt(at(now), at("2026-12-10T13:30"), at("2026-12-11T13:30"),
				QuietHours.of(from, until)))
			.isEqualTo(at(told));
	}

	private static List<ReminderRule> rules(String... rules) {
		return Arrays.stream(rules).map(ReminderRule::new).toList();
	}

	private static String fireAts(List<ReminderRule> rules, String start) {
		return fireAts(rules, start, QuietHours.SHIPPED);
	}

	private static String fireAts(List<ReminderRule> rules, String start, QuietHours hours) {
		return ReminderSchedule.of(rules, at(start), hours)
			.stream()
			.map((reminder) -> JapanTime.at(reminder.fireAt()).toLocalDateTime().toString())
			.collect(Collectors.joining(" "));
	}

	private static Instant at(String local) {
		return JapanTime.of(LocalDateTime.parse(local)).toInstant();
	}

}
