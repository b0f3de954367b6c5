package jp.wakuwaku.bot.announcements;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;

import jp.wakuwaku.bot.programs.JapanTime;
import org.quartz.CronExpression;

/** When a cron expression fires, as Quartz reads it. */
final class CronTimes {

	private static final int TRIES = 24;

	private static final Duration NOT_MORE_OFTEN_THAN = Duration.ofHours(1);

	private static final int LONGEST = 120;

	/** Any day; only the distances count. */
	private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

	private CronTimes() {
	}

	/** The next time after another one; empty when there is none any more. */
	static Optional<Instant> next(String expression, Instant after) {
		return next(read(expression), after);
	}

	static void require(String expression) {
		CronExpression cron = read(expression);
		Optional<Instant> last = next(cron, FROM);
		for (int i = 0; i < TRIES && last.isPresent(); i++) {
			Optional<Instant> next = next(cron, last.get());
			if (next.isPresent() && Duration.between(last.get(), next.get()).compareTo(NOT_MORE_OFTEN_THAN) < 0) {
				throw new IllegalArgumentException("expression: more than once an hour (expected: at most once)");
			}
			last = next;
		}
	}

	private static Optional<Instant> next(CronExpression cron, Instant after) {
		return Optional.ofNullable(cron.getNextValidTimeAfter(Date.from(after))).map(Date::toInstant);
	}

	private static CronExpression read(String expression) {
		if (expression.length() > LONGEST) {
			throw new IllegalArgumentException(
					"expression: " + expression.length() + " characters (expected: up to " + LONGEST + ")");
		}
		try {
			CronExpression cron = new CronExpression(expression);
			cron.setTimeZone(TimeZone.getTimeZone(JapanTime.ZONE));
			return cron;
		}
		catch (ParseException ex) {
			throw new IllegalArgumentException("expression: " + ex.getMessage()
					+ " (expected: seconds, minutes, hours, day of month, month, day of week)", ex);
		}
	}

}
