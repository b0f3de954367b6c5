package jp.wakuwaku.bot.platform.due;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.platform.Alarm;
import jp.wakuwaku.bot.platform.Alarms;

/** Lets the tests of other packages have a guard without Redis. */
public final class ClockGuards {

	private ClockGuards() {
	}

	/** Believes whatever a clock says. */
	public static ClockGuard trusting(Clock clock) {
		return of(() -> new ClockReadings.Reading(clock.instant(), clock.instant(),
				clock.instant().toEpochMilli() * 1_000_000));
	}

	public static ClockGuard of(ClockReadings readings) {
		return new ClockGuard(readings, new NoConfirmations(), new NoAlarms());
	}

	private static final class NoConfirmations implements ClockConfirmations {

		@Override
		public long count() {
			return 0;
		}

		@Override
		public void add() {
			throw new UnsupportedOperationException();
		}

	}

	private static final class NoAlarms implements Alarms {

		@Override
		public void raise(String id, String kind, Instant since) {
		}

		@Override
		public void clear(String id) {
		}

		@Override
		public List<Alarm> all() {
			return List.of();
		}

	}

}
