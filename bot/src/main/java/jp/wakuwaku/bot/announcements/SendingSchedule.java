package jp.wakuwaku.bot.announcements;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Predicate;

import jp.wakuwaku.bot.programs.JapanTime;
import org.jspecify.annotations.Nullable;

/** Decides when an announcement is sent next. */
final class SendingSchedule {

	/** The longest anybody waits for a day that suits: leap days that are no holidays. */
	private static final int DAYS = 366 * 10;

	private final Predicate<LocalDate> isHoliday;

	SendingSchedule(Predicate<LocalDate> isHoliday) {
		this.isHoliday = isHoliday;
	}

	/**
	 * The next time, quiet hours not regarded.
	 * @param after the last time, or when it was approved
	 * @return later than that but for a single time; empty when it does not come again
	 */
	Optional<Instant> first(Timing timing, Instant after) {
		return switch (timing) {
			case Timing.AtOnce _ -> Optional.of(after);
			case Timing.Once once -> Optional.of(JapanTime.of(once.time()).toInstant());
			case Timing.Repeating repeating -> next(repeating, after);
		};
	}

	/** The time after one that has come. */
	Optional<Instant> next(Timing timing, Instant after) {
		return (timing instanceof Timing.Repeating repeating) ? next(repeating, after) : Optional.empty();
	}

	private Optional<Instant> next(Timing.Repeating repeating, Instant after) {
		Instant begin = JapanTime.of(repeating.from().atStartOfDay()).toInstant().minusMillis(1);
		Instant last = after.isBefore(begin) ? begin : after;
		return (switch (repeating.recurrence()) {
			case Recurrence.Cron(String expression) -> nextOf(expression, repeating, last);
			case Recurrence.Daily daily -> nextDay(repeating, last, daily.at(), (_) -> true);
			case Recurrence.Weekly weekly ->
				nextDay(repeating, last, weekly.at(), (day) -> weekly.days().contains(day.getDayOfWeek()));
			case Recurrence.Monthly monthly -> nextDay(repeating, last, monthly.at(),
					(day) -> day.getDayOfMonth() == Math.min(monthly.day(), YearMonth.from(day).lengthOfMonth()));
		}).filter((next) -> !isOver(repeating.until(), JapanTime.at(next).toLocalDate()));
	}

	private Optional<Instant> nextDay(Timing.Repeating repeating, Instant last, LocalTime at,
			Predicate<LocalDate> suits) {
		LocalDate day = JapanTime.at(last).toLocalDate();
		for (int i = 0; i < DAYS && !isOver(repeating.until(), day); i++, day = day.plusDays(1)) {
			ZonedDateTime time = JapanTime.of(day.atTime(at));
			if (time.toInstant().isAfter(last) && suits.test(day) && !isLeftOut(repeating, day)) {
				return Optional.of(time.toInstant());
			}
		}
		return Optional.empty();
	}

	private Optional<Instant> nextOf(String expression, Timing.Repeating repeating, Instant last) {
		Optional<Instant> next = CronTimes.next(expression, last);
		for (int i = 0; i < DAYS && next.isPresent(); i++) {
			LocalDate day = JapanTime.at(next.get()).toLocalDate();
			if (isOver(repeating.until(), day) || !isLeftOut(repeating, day)) {
				return next;
			}
			next = CronTimes.next(expression, next.get());
		}
		return Optional.empty();
	}

	private boolean isLeftOut(Timing.Repeating repeating, LocalDate day) {
		return repeating.skipsHolidays() && this.isHoliday.test(day);
	}

	private static boolean isOver(@Nullable LocalDate until, LocalDate day) {
		return until != null && day.isAfter(until);
	}

}
