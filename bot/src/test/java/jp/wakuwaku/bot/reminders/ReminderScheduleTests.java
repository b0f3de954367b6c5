package jp.wakuwaku.bot.reminders;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

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

	@Test
	void isUsefulUntilTheNextSaysTheSame() {
		List<Reminder> reminders = ReminderSchedule.of(ReminderRule.DEFAULT, at("2026-12-10T13:30"));
		assertThat(reminders.stream().map(Reminder::usefulUntil)).containsExactly(at("2026-12-09T18:00"),
				at("2026-12-10T11:30"), at("2026-12-10T13:30"));
	}

	@Test
	void doesNotRemindWhoWasJustTold() {
		List<Reminder> reminders = ReminderSchedule.of(ReminderRule.DEFAULT, at("2026-12-10T13:30"));
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
		assertThat(ChangePolicy.tellAt(at(now), at(before), at(after))).isEqualTo(at(told));
	}

	private static List<ReminderRule> rules(String... rules) {
		return Arrays.stream(rules).map(ReminderRule::new).toList();
	}

	private static String fireAts(List<ReminderRule> rules, String start) {
		return ReminderSchedule.of(rules, at(start))
			.stream()
			.map((reminder) -> JapanTime.at(reminder.fireAt()).toLocalDateTime().toString())
			.collect(Collectors.joining(" "));
	}

	private static Instant at(String local) {
		return JapanTime.of(LocalDateTime.parse(local)).toInstant();
	}

}
