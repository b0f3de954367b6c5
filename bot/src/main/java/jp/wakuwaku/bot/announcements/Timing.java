package jp.wakuwaku.bot.announcements;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/** When an announcement is sent. In Japan's time, to the minute. */
public sealed interface Timing {

	/** As soon as it is approved. */
	record AtOnce() implements Timing {
	}

	/**
	 * Once.
	 *
	 * @param time when
	 */
	record Once(LocalDateTime time) implements Timing {
	}

	/**
	 * Again and again.
	 *
	 * @param recurrence on which days, and when
	 * @param from the first day
	 * @param until the last day, {@code null} for no end
	 * @param skipsHolidays whether it is left out on public holidays
	 */
	record Repeating(Recurrence recurrence, LocalDate from, @Nullable LocalDate until,
			boolean skipsHolidays) implements Timing {

		public Repeating {
			if (until != null && until.isBefore(from)) {
				throw new IllegalArgumentException("until: " + until + " (expected: not before " + from + ")");
			}
		}

	}

}
