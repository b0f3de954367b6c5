package jp.wakuwaku.bot.announcements;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** On which days, and when, something comes again. In Japan's time, to the minute. */
public sealed interface Recurrence {

	/**
	 * Every day.
	 *
	 * @param at when
	 */
	record Daily(LocalTime at) implements Recurrence {
	}

	/**
	 * On days of the week.
	 *
	 * @param days at least one
	 * @param at when
	 */
	record Weekly(Set<DayOfWeek> days, LocalTime at) implements Recurrence {

		public Weekly {
			days = Set.copyOf(days);
			if (days.isEmpty()) {
				throw new IllegalArgumentException("days: 0 (expected: at least 1)");
			}
		}

	}

	/**
	 * On a day of the month.
	 *
	 * @param day 1 to 31; a shorter month has its last day instead
	 * @param at when
	 */
	record Monthly(int day, LocalTime at) implements Recurrence {

		/** The last day of each month, however long. */
		public static final int LAST_DAY = 31;

		public Monthly {
			if (day < 1 || day > LAST_DAY) {
				throw new IllegalArgumentException("day: " + day + " (expected: 1 to 31)");
			}
		}

	}

	/**
	 * As a cron expression says.
	 *
	 * @param expression six or seven fields from the seconds on, as Quartz reads them; at
	 * most once an hour
	 */
	record Cron(String expression) implements Recurrence {

		public Cron {
			CronTimes.require(expression);
		}

	}

}
