package jp.wakuwaku.bot.platform.due;

import java.time.Duration;

import jp.wakuwaku.bot.platform.due.ClockReadings.Reading;

/**
 * Whether clocks have gone on as time has. A clock that is set to tomorrow would have all
 * of tomorrow's messages sent now, and one that is set back would have them wait.
 */
final class ClockPolicy {

	/** What may pass for setting a clock right. */
	static final Duration MOST = Duration.ofMinutes(5);

	private ClockPolicy() {
	}

	static boolean hasJumped(Reading from, Reading to) {
		Duration passed = Duration.ofNanos(to.nanos() - from.nanos());
		return isFar(Duration.between(from.wall(), to.wall()), passed)
				|| isFar(Duration.between(from.redis(), to.redis()), passed);
	}

	private static boolean isFar(Duration shown, Duration passed) {
		return shown.minus(passed).abs().compareTo(MOST) > 0;
	}

}
