package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.DeliveryResult.Deferred;
import jp.wakuwaku.bot.line.DeliveryResult.DeferralReason;
import jp.wakuwaku.bot.line.DeliveryResult.Delivered;
import jp.wakuwaku.bot.line.DeliveryResult.Refused;
import jp.wakuwaku.bot.platform.QuietHours;

/**
 * Decides by which call an entry goes out, and what follows from LINE's answer.
 *
 * <p>
 * A reply carries no retry key, so a reply whose outcome is unknown is made again with
 * the same token: LINE takes a token once, hence a refusal of a fresh token means that
 * the earlier call went through. A push whose outcome is unknown is repeated as long as
 * LINE knows its key; one that LINE certainly did not take, as long as it is of use.
 */
final class DeliveryPolicy {

	/**
	 * LINE remembers a retry key for a day; after that a repeated push would be a new
	 * one.
	 * @see <a href=
	 * "https://developers.line.biz/en/docs/messaging-api/retrying-api-request/">Retry a
	 * failed API request</a>
	 */
	static final Duration RETRY_KEY_LIFE = Duration.ofHours(23);

	static final String TOO_LATE = "too late";

	static final String UNKNOWN = "outcome unknown";

	private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

	private static final Duration LONGEST_WAIT = Duration.ofHours(2);

	/** What waits for the morning follows staff who have it begin earlier. */
	private static final Duration NIGHT_MAY_CHANGE = Duration.ofMinutes(10);

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

	/** Why there is to be no further attempt, empty when there may be one. */
	static Optional<Outcome> end(OutboxEntry entry, Instant now) {
		Instant claimedAt = entry.claimedAt();
		if (claimedAt != null && !now.isBefore(earlier(claimedAt.plus(RETRY_KEY_LIFE), entry.usefulUntil()))) {
			return Optional.of(Outcome.undeliverable(UNKNOWN, now));
		}
		boolean late = !now.isBefore(entry.usefulUntil()) || route(entry, now) == Route.NONE;
		return late ? Optional.of(Outcome.skipped(TOO_LATE, now)) : Optional.empty();
	}

	/**
	 * Until when the night keeps an entry back, as far as is known now; one that is of no
	 * use in the morning waits for its end only, and is too late then. Empty when it may
	 * go now.
	 */
	static Optional<Instant> quietUntil(OutboxEntry entry, QuietHours hours, Instant now) {
		if (!entry.priority().waitsForMorning() || !hours.isQuiet(now)) {
			return Optional.empty();
		}
		return Optional.of(earlier(earlier(hours.next(now), now.plus(NIGHT_MAY_CHANGE)), entry.usefulUntil()));
	}

	/**
	 * Decides what follows.
	 * @param entry as it was before the attempt
	 * @param triedAt when the attempt began
	 */
	static Verdict after(OutboxEntry entry, Instant triedAt, Route route, DeliveryResult result, double jitter,
			Instant now) {
		return switch (result) {
			case Delivered _ -> new Verdict.Settled();
			case Refused(int status) when route == Route.REPLY && status == BAD_REQUEST ->
				afterRefusedToken(entry, now);
			case Refused(int status) -> new Verdict.Undeliverable("status " + status);
			case Deferred(DeferralReason reason) when reason == DeferralReason.UNCERTAIN ->
				new Verdict.TryAgain(afterDeferral((route == Route.PUSH) ? entry.claimed(triedAt) : entry,
						route == Route.REPLY, jitter, now));
			// Says nothing of earlier attempts whose outcome is unknown.
			case Deferred _ -> new Verdict.TryAgain(afterDeferral(entry, false, jitter, now));
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

	/** Once more at the last moment, if the wait would be longer than that. */
	private static OutboxEntry afterDeferral(OutboxEntry entry, boolean uncertainReply, double jitter, Instant now) {
		Instant next = now.plus(backoff(entry.attempts(), jitter));
		return entry.afterAttempt(uncertainReply, earlier(next, entry.usefulUntil()));
	}

	/** Later, because nobody could say whether it is still wanted. */
	static OutboxEntry postponed(OutboxEntry entry, double jitter, Instant now) {
		return afterDeferral(entry, false, jitter, now);
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	/** Doubles from a second to two hours; jitter of 0 to 1 takes off up to a half. */
	static Duration backoff(int attempts, double jitter) {
		long doubled = FIRST_WAIT.toMillis() << Math.min(attempts, 20);
		long longest = Math.min(doubled, LONGEST_WAIT.toMillis());
		return Duration.ofMillis(longest - (long) (longest * jitter / 2));
	}

}
