package jp.wakuwaku.bot.platform.due;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Time that stands still until told otherwise: passes on all clocks, or jumps on some.
 */
public final class SettableTime extends Clock implements ClockReadings {

	private Instant wall;

	private Instant redis;

	private long nanos;

	public SettableTime(Instant now) {
		this.wall = now;
		this.redis = now;
	}

	/** Lets time pass. */
	public synchronized void pass(Duration by) {
		jumpWall(by);
		jumpRedis(by);
		this.nanos += by.toNanos();
	}

	/** Lets time pass until then, also backwards. */
	public void passUntil(Instant then) {
		pass(Duration.between(instant(), then));
	}

	/** Sets this machine's clock. */
	public synchronized void jumpWall(Duration by) {
		this.wall = this.wall.plus(by);
	}

	/** Sets the clock of Redis. */
	public synchronized void jumpRedis(Duration by) {
		this.redis = this.redis.plus(by);
	}

	@Override
	public synchronized Reading read() {
		return new Reading(this.wall, this.redis, this.nanos);
	}

	@Override
	public synchronized Instant instant() {
		return this.wall;
	}

	@Override
	public ZoneId getZone() {
		return ZoneId.of("Asia/Tokyo");
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return fixed(instant(), zone);
	}

}
