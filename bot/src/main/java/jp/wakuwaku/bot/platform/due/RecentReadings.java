package jp.wakuwaku.bot.platform.due;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

import jp.wakuwaku.bot.platform.due.ClockReadings.Reading;

/**
 * The readings of the last hour that were believed, one a minute. A clock is held against
 * all of them: what adds up within an hour is a jump, while a clock that is a little too
 * fast for weeks is not.
 */
final class RecentReadings {

	/** Within which steps are added up. */
	static final Duration WINDOW = Duration.ofHours(1);

	private static final Duration APART = Duration.ofMinutes(1);

	private final Deque<Reading> readings = new ArrayDeque<>();

	boolean isEmpty() {
		return this.readings.isEmpty();
	}

	boolean isJump(Reading reading) {
		return this.readings.stream().anyMatch((earlier) -> ClockPolicy.hasJumped(earlier, reading));
	}

	/** Takes a reading that is believed. */
	void add(Reading reading) {
		if (isEmpty() || isPast(latest(), reading, APART)) {
			this.readings.addLast(reading);
		}
		while (this.readings.size() > 1 && isPast(second(), reading, WINDOW)) {
			this.readings.removeFirst();
		}
	}

	/** Forgets all others. */
	void beginAt(Reading reading) {
		this.readings.clear();
		this.readings.addLast(reading);
	}

	/** The last one that was kept. */
	Reading latest() {
		return this.readings.getLast();
	}

	/** The oldest one is kept until this one is old enough to look back an hour. */
	private Reading second() {
		return this.readings.stream().skip(1).findFirst().orElseThrow();
	}

	private static boolean isPast(Reading earlier, Reading now, Duration time) {
		return now.nanos() - earlier.nanos() >= time.toNanos();
	}

}
