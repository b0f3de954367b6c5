package jp.wakuwaku.bot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that runs on from where it was set, and can be advanced. */
final class SettableClock extends Clock {

	private final long startedAt = System.nanoTime();

	private volatile Instant start;

	SettableClock(Instant start) {
		this.start = start;
	}

	void advance(Duration duration) {
		this.start = this.start.plus(duration);
	}

	@Override
	public Instant instant() {
		return this.start.plusNanos(System.nanoTime() - this.startedAt);
	}

	@Override
	public ZoneId getZone() {
		return ZoneId.of("Asia/Tokyo");
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(instant(), zone);
	}

}
