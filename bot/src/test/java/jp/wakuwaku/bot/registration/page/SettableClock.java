package jp.wakuwaku.bot.registration.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until told otherwise. */
final class SettableClock extends Clock {

	/** 10:00 in Japan. */
	static final Instant START = Instant.parse("2026-12-01T01:00:00Z");

	private volatile Instant now = START;

	void reset() {
		this.now = START;
	}

	void advance(Duration by) {
		this.now = this.now.plus(by);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneId.of("Asia/Tokyo");
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return fixed(this.now, zone);
	}

}
