package jp.wakuwaku.bot.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.platform.JapaneseHolidays;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.ReminderRule;

/**
 * When reminders go out. One that is days away waits for a day that is no public holiday.
 * What would come in the quiet hours comes in the evening before them; only what is a
 * matter of days and meant for the morning comes at their end, on its own day.
 */
final class ReminderSchedule {

	/** Before the quiet hours, for what must not wait until the morning. */
	private static final Duration EVENING = Duration.ofHours(3);

	private static final int MAY_WAIT_FROM_DAYS = 2;

	/** Whoever has just registered knows. */
	private static final Duration JUST_BEFORE_DAYS = Duration.ofDays(1);

	private static final Duration JUST_BEFORE = Duration.ofHours(3);

	private ReminderSchedule() {
	}

	/**
	 * The reminders of what begins then, soonest first. Of two that come to the same
	 * time, and of one that had to wait until after the next, there is only the one that
	 * is closer to the beginning.
	 */
	static List<Reminder> of(List<ReminderRule> rules, Instant startsAt, QuietHours hours) {
		List<ReminderRule> byLead = rules.stream().sorted(Comparator.comparing(ReminderSchedule::lead)).toList();
		List<Reminder> latestFirst = new ArrayList<>();
		Instant next = startsAt;
		for (ReminderRule rule : byLead) {
			Instant fireAt = fireAt(rule, startsAt, hours);
			if (fireAt.isBefore(next)) {
				latestFirst.add(new Reminder(rule, fireAt, next));
				next = fireAt;
			}
		}
		return latestFirst.reversed();
	}

	/** Whether somebody who was told then has just been told the same. */
	static boolean isJustTold(Reminder reminder, Instant toldAt) {
		Duration just = (reminder.rule().days() >= MAY_WAIT_FROM_DAYS) ? JUST_BEFORE_DAYS : JUST_BEFORE;
		return toldAt.isAfter(reminder.fireAt().minus(just));
	}

	private static Duration lead(ReminderRule rule) {
		return (rule.days() > 0) ? Duration.ofDays(rule.days()) : Duration.ofHours(rule.hours());
	}

	private static Instant fireAt(ReminderRule rule, Instant startsAt, QuietHours hours) {
		ZonedDateTime start = JapanTime.at(startsAt);
		LocalTime at = rule.at();
		if (at == null) {
			return inTheEveningBefore(start.minusHours(rule.hours()), hours).toInstant();
		}
		ZonedDateTime day = start.minusDays(rule.days()).with(at);
		while (rule.days() >= MAY_WAIT_FROM_DAYS && JapaneseHolidays.isHoliday(day.toLocalDate())) {
			day = day.plusDays(1);
		}
		return (at.isBefore(hours.until()) ? day.with(hours.until()) : inTheEveningBefore(day, hours)).toInstant();
	}

	private static ZonedDateTime inTheEveningBefore(ZonedDateTime at, QuietHours hours) {
		if (!hours.isQuiet(at.toLocalTime())) {
			return at;
		}
		boolean isMorning = at.toLocalTime().isBefore(hours.until());
		return at.minusDays(isMorning ? 1 : 0).with(hours.from().minus(EVENING));
	}

}
