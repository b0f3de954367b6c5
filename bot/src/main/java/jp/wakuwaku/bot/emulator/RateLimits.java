package jp.wakuwaku.bot.emulator;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A token bucket for each endpoint, as LINE limits the calls of a channel. */
final class RateLimits {

	private final EmulatorTime time;

	private final boolean active;

	private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

	RateLimits(EmulatorTime time, EmulatorProperties properties) {
		this.time = time;
		this.active = properties.rateLimits();
	}

	boolean allows(String endpoint, Rate rate) {
		Instant now = this.time.now();
		return !this.active || this.buckets.computeIfAbsent(endpoint, (key) -> new Bucket(rate, now)).take(now);
	}

	void reset() {
		this.buckets.clear();
	}

	private static final class Bucket {

		private final Rate rate;

		private double tokens;

		private Instant filledAt;

		Bucket(Rate rate, Instant now) {
			this.rate = rate;
			this.tokens = rate.calls();
			this.filledAt = now;
		}

		synchronized boolean take(Instant now) {
			double periods = (double) Duration.between(this.filledAt, now).toNanos() / this.rate.period().toNanos();
			this.tokens = Math.min(this.rate.calls(), this.tokens + Math.max(0, periods) * this.rate.calls());
			this.filledAt = now;
			if (this.tokens < 1) {
				return false;
			}
			this.tokens--;
			return true;
		}

	}

}
