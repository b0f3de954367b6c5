package jp.wakuwaku.bot.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Runs like the wall's clock, and can be put forward. */
public final class MovingClock extends Clock {

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private final Clock wall = Clock.system(JAPAN);

	private volatile Duration ahead = Duration.ZERO;

	/** Puts it forward. */
	public void advance(Duration duration) {
		this.ahead = this.ahead.plus(duration);
	}

	/** Shows what the wall's clock shows again. */
	public void reset() {
		this.ahead = Duration.ZERO;
	}

	@Override
	public ZoneId getZone() {
		return JAPAN;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.offset(this.wall.withZone(zone), this.ahead);
	}

	@Override
	public Instant instant() {
		return this.wall.instant().plus(this.ahead);
	}

}
