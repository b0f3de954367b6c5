package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.DeliveryResult.DeferralReason;
import jp.wakuwaku.bot.line.LineApi;
import jp.wakuwaku.bot.line.OutgoingMessage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CourierTests {

	private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

	private final ScriptedLine line = new ScriptedLine();

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final Courier courier = new Courier(this.line, Clock.fixed(NOON, ZoneId.of("Asia/Tokyo")), this.meters);

	private final OutboxEntry entry = OutboxEntry.answer("01EVENT:reply", new ChatId("U0123"),
			List.of(new OutgoingMessage.Text("はい", List.of())), "token", NOON, true, NOON);

	@Test
	void leavesNothingBehindWhenLineTookTheReply() {
		this.line.answers.add(new DeliveryResult.Delivered());
		assertThat(this.courier.attempt(this.entry)).isEmpty();
		assertThat(this.line.calls).containsExactly("reply token");
		assertThat(counted("delivered")).isOne();
	}

	@Test
	void asksForAPushAtOnceWithTheEntrysKeyWhenTheTokenIsRefused() {
		this.line.answers.add(new DeliveryResult.Refused(400));
		this.line.answers.add(new DeliveryResult.Delivered());
		OutboxEntry left = this.courier.attempt(this.entry).orElseThrow();
		assertThat(left.nextAttemptAt()).isEqualTo(NOON);
		assertThat(this.courier.attempt(left)).isEmpty();
		assertThat(this.line.calls).containsExactly("reply token", "push " + this.entry.retryKey());
	}

	@Test
	void keepsADeferredEntryForLater() {
		this.line.answers.add(new DeliveryResult.Deferred(DeferralReason.TOO_MANY_REQUESTS));
		Optional<OutboxEntry> left = this.courier.attempt(this.entry);
		assertThat(left).hasValueSatisfying((kept) -> assertThat(kept.nextAttemptAt()).isAfter(NOON));
		assertThat(counted("deferred")).isOne();
	}

	@Test
	void makesNoCallForWhatHasLostItsUse() {
		OutboxEntry stale = OutboxEntry.answer("01EVENT:reply", new ChatId("U0123"),
				List.of(new OutgoingMessage.Text("はい", List.of())), "token", NOON.minusSeconds(60), false, NOON);
		assertThat(this.courier.attempt(stale)).isEmpty();
		assertThat(this.line.calls).isEmpty();
		assertThat(counted("skipped")).isOne();
	}

	private double counted(String outcome) {
		return this.meters.counter("outbox.deliveries", "outcome", outcome).count();
	}

	/**
	 * Gives prepared answers; the real client is held to the same results by its own
	 * tests.
	 */
	private static final class ScriptedLine implements LineApi {

		private final Deque<DeliveryResult> answers = new ArrayDeque<>();

		private final List<String> calls = new ArrayList<>();

		@Override
		public DeliveryResult reply(String replyToken, List<OutgoingMessage> messages) {
			this.calls.add("reply " + replyToken);
			return this.answers.remove();
		}

		@Override
		public DeliveryResult push(ChatId to, List<OutgoingMessage> messages, UUID retryKey) {
			this.calls.add("push " + retryKey);
			return this.answers.remove();
		}

		@Override
		public void showLoading(ChatId chat, Duration atMost) {
			this.calls.add("loading");
		}

	}

}
