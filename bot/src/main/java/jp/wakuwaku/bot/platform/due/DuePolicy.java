package jp.wakuwaku.bot.platform.due;

import java.time.Duration;

/** For how long something due is one's own, and when it is tried again. */
final class DuePolicy {

	/** Renewed while the work goes on; so a crash is made up for within half a minute. */
	static final Duration LEASE = Duration.ofSeconds(30);

	private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

	private DuePolicy() {
	}

	/** Doubles from a second to ten minutes. */
	static Duration backoff(int failures) {
		Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(Math.max(failures, 0), 20));
		return (doubled.compareTo(LONGEST_WAIT) < 0) ? doubled : LONGEST_WAIT;
	}

}
