package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.DeliveryResult.DeferralReason;
import jp.wakuwaku.bot.line.DeliveryResult.Deferred;
import jp.wakuwaku.bot.line.DeliveryResult.Delivered;
import jp.wakuwaku.bot.line.DeliveryResult.Refused;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.outbox.DeliveryPolicy.Route;
import jp.wakuwaku.bot.outbox.DeliveryPolicy.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryPolicyTests {

	private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

	private static OutboxEntry answer(boolean mustArrive) {
		return OutboxEntry.answer("01EVENT:reply", new ChatId("U0123"),
				List.of(new OutgoingMessage.Text("はい", List.of())), "token", NOON, mustArrive, NOON);
	}

	private static Verdict after(OutboxEntry entry, Route route, DeliveryResult result, double jitter, Instant now) {
		return DeliveryPolicy.after(entry, now, route, result, jitter, now);
	}

	private static OutboxEntry uncertain() {
		return answer(true).afterAttempt(true, NOON);
	}

	@Nested
	class WhileTheReplyTokenIsFresh {

		@Test
		void replies() {
			assertThat(DeliveryPolicy.route(answer(true), NOON.plusSeconds(49))).isEqualTo(Route.REPLY);
		}

		@Test
		void isSettledWhenLineTookIt() {
			assertThat(after(answer(true), Route.REPLY, new Delivered(), 0, NOON)).isEqualTo(new Verdict.Settled());
		}

		@Test
		void pushesAtOnceWhenTheTokenIsRefused() {
			Verdict verdict = after(answer(true), Route.REPLY, new Refused(400), 0, NOON);
			assertThat(verdict).isInstanceOfSatisfying(Verdict.TryAgain.class, (again) -> {
				assertThat(again.entry().replyToken()).isNull();
				assertThat(again.entry().nextAttemptAt()).isEqualTo(NOON);
				assertThat(DeliveryPolicy.route(again.entry(), NOON)).isEqualTo(Route.PUSH);
			});
		}

		@Test
		void givesUpARefusedTokenWhenTheMessageIsNotWorthAPush() {
			assertThat(after(answer(false), Route.REPLY, new Refused(400), 0, NOON))
				.isEqualTo(new Verdict.Undeliverable("reply token refused"));
		}

		@Test
		void takesARefusedTokenForSuccessWhenAnEarlierReplyMayHaveArrived() {
			assertThat(after(uncertain(), Route.REPLY, new Refused(400), 0, NOON)).isEqualTo(new Verdict.Settled());
		}

		@Test
		void repliesOnceMoreAfterACrash() {
			OutboxEntry found = answer(true).recovered();
			assertThat(DeliveryPolicy.route(found, NOON)).isEqualTo(Route.REPLY);
			assertThat(after(found, Route.REPLY, new Refused(400), 0, NOON)).isEqualTo(new Verdict.Settled());
		}

		@Test
		void takesARefusedTokenForSuccessAlsoAfterACrashInALaterAttempt() {
			OutboxEntry found = answer(true).afterAttempt(false, NOON).recovered();
			assertThat(after(found, Route.REPLY, new Refused(400), 0, NOON)).isEqualTo(new Verdict.Settled());
		}

		@Test
		void remembersThatAnAnswerWasNotSeen() {
			Verdict verdict = after(answer(true), Route.REPLY, new Deferred(DeferralReason.UNCERTAIN), 0, NOON);
			assertThat(verdict).isInstanceOfSatisfying(Verdict.TryAgain.class,
					(again) -> assertThat(again.entry().uncertain()).isTrue());
		}

		@ParameterizedTest
		@EnumSource(names = { "TOO_MANY_REQUESTS", "NOT_ALLOWED", "UNREACHABLE" })
		void staysCertainWhenLineSurelyDidNotTakeIt(DeferralReason reason) {
			Verdict verdict = after(answer(true), Route.REPLY, new Deferred(reason), 0, NOON);
			assertThat(verdict).isInstanceOfSatisfying(Verdict.TryAgain.class, (again) -> {
				assertThat(again.entry().uncertain()).isFalse();
				assertThat(again.entry().nextAttemptAt()).isEqualTo(NOON.plusSeconds(1));
			});
		}

	}

	@Nested
	class WhenTheReplyTokenIsTooOld {

		@Test
		void pushesWhatTheResidentMustKnow() {
			assertThat(DeliveryPolicy.route(answer(true), NOON.plusSeconds(50))).isEqualTo(Route.PUSH);
		}

		@Test
		void dropsWhatHasLostItsUse() {
			assertThat(DeliveryPolicy.route(answer(false), NOON.plusSeconds(50))).isEqualTo(Route.NONE);
		}

	}

	@Nested
	class AfterAPush {

		@ParameterizedTest
		@ValueSource(ints = { 400, 401, 403, 404, 413 })
		void givesUpWhatLineRefuses(int status) {
			assertThat(after(answer(true).withoutReplyToken(), Route.PUSH, new Refused(status), 0, NOON))
				.isEqualTo(new Verdict.Undeliverable("status " + status));
		}

		@Test
		void stopsBeforeLineForgetsTheRetryKey() {
			OutboxEntry claimed = push().claimed(NOON);
			Instant late = NOON.plus(DeliveryPolicy.RETRY_KEY_LIFE);
			assertThat(DeliveryPolicy.end(claimed, late.minusSeconds(1))).isEmpty();
			assertThat(DeliveryPolicy.end(claimed, late)).contains(Outcome.undeliverable("outcome unknown", late));
		}

		@Test
		void goesOnForAWeekWithWhatLineCertainlyHasNot() {
			Instant late = NOON.plus(OutboxEntry.LONGEST_USE);
			assertThat(DeliveryPolicy.end(push(), late.minusSeconds(1))).isEmpty();
			assertThat(DeliveryPolicy.end(push(), late)).contains(Outcome.skipped("too late", late));
		}

		@Test
		void remembersFromTheFirstTryOnThatLineMayHaveIt() {
			OutboxEntry once = left(after(push(), Route.PUSH, new Deferred(DeferralReason.UNCERTAIN), 0, NOON));
			assertThat(once.claimedAt()).isEqualTo(NOON);
			OutboxEntry twice = left(
					after(once, Route.PUSH, new Deferred(DeferralReason.UNCERTAIN), 0, NOON.plusSeconds(9)));
			assertThat(twice.claimedAt()).isEqualTo(NOON);
			assertThat(twice.uncertain()).as("that is about replies").isFalse();
		}

		@ParameterizedTest
		@EnumSource(names = { "TOO_MANY_REQUESTS", "NOT_ALLOWED", "UNREACHABLE" })
		void isTakenBackByNoAnswerThatSaysNothingOfAnEarlierTry(DeferralReason reason) {
			assertThat(left(after(push(), Route.PUSH, new Deferred(reason), 0, NOON)).claimedAt()).isNull();
			assertThat(left(after(push().claimed(NOON), Route.PUSH, new Deferred(reason), 0, NOON)).claimedAt())
				.isEqualTo(NOON);
		}

		@Test
		void isTriedAtTheLastMomentRatherThanAfterIt() {
			OutboxEntry soon = push().usefulUntil(NOON.plusMillis(500));
			assertThat(left(after(soon, Route.PUSH, new Deferred(DeferralReason.UNREACHABLE), 0, NOON)).nextAttemptAt())
				.isEqualTo(NOON.plusMillis(500));
		}

		private static OutboxEntry push() {
			return OutboxEntry.push("1", new ChatId("U0123"), List.of(new OutgoingMessage.Text("はい", List.of())), NOON);
		}

		private static OutboxEntry left(Verdict verdict) {
			return ((Verdict.TryAgain) verdict).entry();
		}

		@Test
		void keepsTheSameRetryKeyAtEveryTry() {
			OutboxEntry entry = answer(true);
			assertThat(entry.afterAttempt(true, NOON).withoutReplyToken().retryKey()).isEqualTo(entry.retryKey());
		}

	}

	@Nested
	class TheWait {

		@Test
		void doublesUpToTwoHours() {
			assertThat(DeliveryPolicy.backoff(0, 0)).isEqualTo(Duration.ofSeconds(1));
			assertThat(DeliveryPolicy.backoff(3, 0)).isEqualTo(Duration.ofSeconds(8));
			assertThat(DeliveryPolicy.backoff(1_000, 0)).isEqualTo(Duration.ofHours(2));
		}

		@Test
		void isHalvedAtMostByJitter() {
			assertThat(DeliveryPolicy.backoff(3, 1)).isEqualTo(Duration.ofSeconds(4));
		}

	}

}
