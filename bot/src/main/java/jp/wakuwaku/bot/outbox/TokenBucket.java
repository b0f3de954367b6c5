package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.time.Instant;

/**
 * How many calls of one kind may be made now: full at the start, filled at LINE's rate
 * or, after LINE said that it was too much, at a lower one that recovers within a minute.
 * What is less urgent leaves a part of the bucket to what is more urgent.
 *
 * @param limit LINE's rate, calls a second
 * @param rate the present one
 * @param tokens calls that may be made at once
 * @param filledAt when that was so
 * @param slowedAt when LINE last said that it was too much
 * @see <a href="https://developers.line.biz/en/reference/messaging-api/#rate-limits">Rate
 * limits</a>
 */
record TokenBucket(double limit, double rate, double tokens, Instant filledAt, Instant slowedAt) {

	/** Answers to calls that were under way together count as one. */
	private static final Duration ONE_SLOWDOWN = Duration.ofSeconds(1);

	private static final double RECOVERS_IN_SECONDS = 60;

	private static final double SLOWEST_SHARE = 0.01;

	/** A burst of a tenth of a second, so that LINE's own count is never far away. */
	private static final double BURST_SECONDS = 0.1;

	/** So that also the least urgent finds enough in a full bucket. */
	private static final double SMALLEST_BURST = 4;

	TokenBucket {
		if (limit <= 0 || rate <= 0 || rate > limit) {
			throw new IllegalArgumentException("rate: " + rate + " (expected: above 0, up to " + limit + ")");
		}
	}

	static TokenBucket of(double limit, Instant now) {
		return new TokenBucket(limit, limit, capacity(limit), now, Instant.EPOCH);
	}

	/** The same bucket at a later time; time that goes backwards fills nothing. */
	TokenBucket at(Instant now) {
		double seconds = Math.max(0, Duration.between(this.filledAt, now).toNanos() / 1e9);
		double recovered = Math.min(this.limit, this.rate + this.limit * seconds / RECOVERS_IN_SECONDS);
		double filled = Math.min(capacity(recovered), this.tokens + seconds * this.rate);
		return new TokenBucket(this.limit, recovered, filled, now, this.slowedAt);
	}

	/** Whether a call may be made that leaves this share of the bucket to others. */
	boolean allows(double reserve) {
		return this.tokens - 1 >= reserve * capacity(this.rate);
	}

	TokenBucket taken() {
		return new TokenBucket(this.limit, this.rate, this.tokens - 1, this.filledAt, this.slowedAt);
	}

	/** After calls that were counted and not made. */
	TokenBucket givenBack(int calls) {
		return new TokenBucket(this.limit, this.rate, Math.min(capacity(this.rate), this.tokens + calls), this.filledAt,
				this.slowedAt);
	}

	/** How long until such a call may be made, if nobody else makes one. */
	Duration until(double reserve) {
		double missing = Math.max(0, reserve * capacity(this.rate) + 1 - this.tokens);
		return Duration.ofNanos((long) Math.ceil(missing / this.rate * 1e9));
	}

	/** After LINE said that it was too much. */
	TokenBucket slowed() {
		if (this.filledAt.isBefore(this.slowedAt.plus(ONE_SLOWDOWN))) {
			return this;
		}
		double slower = Math.max(this.limit * SLOWEST_SHARE, this.rate / 2);
		return new TokenBucket(this.limit, slower, 0, this.filledAt, this.filledAt);
	}

	private static double capacity(double rate) {
		return Math.max(SMALLEST_BURST, rate * BURST_SECONDS);
	}

}
