package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.time.Instant;

import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.DeliveryResult.Deferred;
import jp.wakuwaku.bot.line.DeliveryResult.DeferralReason;
import jp.wakuwaku.bot.line.DeliveryResult.Delivered;
import jp.wakuwaku.bot.line.DeliveryResult.Refused;

/**
 * Decides by which call an entry goes out, and what follows from LINE's answer.
 *
 * <p>
 * A reply carries no retry key, so a reply whose outcome is unknown is made again with
 * the same token: LINE takes a token once, hence a refusal of a fresh token means that
 * the earlier call went through.
 */
final class DeliveryPolicy {

	/**
	 * LINE remembers a retry key for a day; after that a repeated push would be a new
	 * one.
	 */
	static final Duration RETRY_KEY_LIFE = Duration.ofHours(23);

	private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

	private static final int BAD_REQUEST = 400;

	private DeliveryPolicy() {
	}

	/** By which call an entry goes out. */
	enum Route {

		REPLY, PUSH, NONE

	}

	/** What follows from an attempt. */
	sealed interface Verdict {

		/** The resident has it. */
		record Settled() implements Verdict {
		}

		/** Once more, when it is due. */
		record TryAgain(OutboxEntry entry) implements Verdict {
		}

		/** Never. */
		record Undeliverable(String reason) implements Verdict {
		}

	}

	static Route route(OutboxEntry entry, Instant now) {
		if (entry.replyToken() != null && now.isBefore(entry.replyUntil())) {
			return Route.REPLY;
		}
		return entry.mustArrive() ? Route.PUSH : Route.NONE;
	}

	static Verdict after(OutboxEntry entry, Route route, DeliveryResult result, double jitter, Instant now) {
		return switch (result) {
			case Delivered _ -> new Verdict.Settled();
			case Refused(int status) when route == Route.REPLY && status == BAD_REQUEST ->
				afterRefusedToken(entry, now);
			case Refused(int status) -> new Verdict.Undeliverable("status " + status);
			case Deferred(DeferralReason reason) -> afterDeferral(entry, reason, jitter, now);
		};
	}

	private static Verdict afterRefusedToken(OutboxEntry entry, Instant now) {
		if (entry.uncertain()) {
			return new Verdict.Settled();
		}
		if (!entry.mustArrive()) {
			return new Verdict.Undeliverable("reply token refused");
		}
		return new Verdict.TryAgain(entry.withoutReplyToken().afterAttempt(false, now));
	}

	private static Verdict afterDeferral(OutboxEntry entry, DeferralReason reason, double jitter, Instant now) {
		Instant next = now.plus(backoff(entry.attempts(), jitter));
		if (next.isAfter(entry.createdAt().plus(RETRY_KEY_LIFE))) {
			return new Verdict.Undeliverable("no success within a day, last: " + reason);
		}
		boolean uncertain = reason == DeferralReason.UNCERTAIN;
		return new Verdict.TryAgain(entry.afterAttempt(uncertain, next));
	}

	/** Doubles from a second to half an hour; jitter of 0 to 1 takes off up to a half. */
	static Duration backoff(int attempts, double jitter) {
		long doubled = FIRST_WAIT.toMillis() << Math.min(attempts, 20);
		long longest = Math.min(doubled, LONGEST_WAIT.toMillis());
		return Duration.ofMillis(longest - (long) (longest * jitter / 2));
	}

}
