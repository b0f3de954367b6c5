package jp.wakuwaku.bot.load.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Calls at a constant rate, whatever becomes of the calls: people do not wait for each
 * other before they write. A call that comes late is made at once and is told when it was
 * meant to be made.
 */
final class OpenLoop {

	private static final double NANOS_PER_SECOND = 1e9;

	private OpenLoop() {
	}

	/**
	 * Calls until told to end.
	 * @param rate calls a second
	 * @param goesOn asked before every call
	 * @param call returns at once; gets the intended moment
	 */
	static void run(double rate, BooleanSupplier goesOn, Consumer<Instant> call) {
		Instant start = MonotonicTime.now();
		for (long i = 0; goesOn.getAsBoolean(); i++) {
			Instant intended = start.plusNanos((long) (i * NANOS_PER_SECOND / rate));
			waitUntil(intended);
			call.accept(intended);
		}
	}

	private static void waitUntil(Instant intended) {
		long left = nanosUntil(intended);
		while (left > 0) {
			LockSupport.parkNanos(left);
			left = nanosUntil(intended);
		}
	}

	private static long nanosUntil(Instant instant) {
		return Duration.between(MonotonicTime.now(), instant).toNanos();
	}

}
