package jp.wakuwaku.bot.load.traffic;

import java.time.Instant;

/** Instants that differ by the time that passed, even if the wall clock is set. */
final class MonotonicTime {

	private static final Instant START = Instant.now();

	private static final long START_NANOS = System.nanoTime();

	private MonotonicTime() {
	}

	static Instant now() {
		return START.plusNanos(System.nanoTime() - START_NANOS);
	}

}
