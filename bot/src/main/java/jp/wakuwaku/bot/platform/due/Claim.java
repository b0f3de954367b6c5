package jp.wakuwaku.bot.platform.due;

import java.time.Instant;

/**
 * Something due that this instance has taken.
 *
 * @param token proves it
 * @param failures how often it has failed before
 */
record Claim(DueItem item, String token, int failures) {

	/** What has become of it; without a time to try again, it is done. */
	record Outcome(Claim claim, String retryAt) {

		static Outcome done(Claim claim) {
			return new Outcome(claim, "");
		}

		static Outcome failed(Claim claim, Instant now) {
			Instant retryAt = now.plus(DuePolicy.backoff(claim.failures()));
			return new Outcome(claim, Long.toString(retryAt.toEpochMilli()));
		}

	}

}
