package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.DeliveryResult.DeferralReason;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.outbox.Courier.Attempt;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CourierTests {

	private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

	private static final ChatId HANAKO = new ChatId("U0123");

	private static final List<OutgoingMessage> MESSAGES = List.of(new OutgoingMessage.Text("はい", List.of()));

	private final List<OutboxEntry> claimed = new ArrayList<>();

	private boolean wanted = true;

	private final ScriptedLine line = new ScriptedLine();

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final Courier courier = Couriers.of(this.line, Clock.fixed(NOON, ZoneId.of("Asia/Tokyo")), this.meters);

	private final OutboxEntry entry = OutboxEntry.answer("01EVENT:reply", new ChatId("U0123"),
			List.of(new OutgoingMessage.Text("はい", List.of())), "token", NOON, true, NOON);

	@Test
	void leavesNothingBehindWhenLineTookTheReply() {
		this.line.answers.add(new DeliveryResult.Delivered());
		assertThat(attempt(this.entry)).isEqualTo(new Attempt.Ended(Outcome.delivered(NOON)));
		assertThat(this.line.calls).containsExactly("reply token");
		assertThat(counted("delivered")).isOne();
	}

	@Test
	void asksForAPushAtOnceWithTheEntrysKeyWhenTheTokenIsRefused() {
		this.line.answers.add(new DeliveryResult.Refused(400));
		this.line.answers.add(new DeliveryResult.Delivered());
		assertThat(attempt(this.entry)).isEqualTo(new Attempt.Ended(Outcome.delivered(NOON)));
		assertThat(this.line.calls).containsExactly("reply token", "push " + this.entry.retryKey());
		assertThat(this.claimed).singleElement().satisfies((claim) -> {
			assertThat(claim.replyToken()).isNull();
			assertThat(claim.claimedAt()).isEqualTo(NOON);
		});
	}

	@Test
	void pushesNothingThatIsNotWantedAnyMore() {
		this.wanted = false;
		assertThat(attempt(OutboxEntry.push("1", HANAKO, MESSAGES, NOON))).isEqualTo(new Attempt.Gone());
		assertThat(this.line.calls).isEmpty();
	}

	@Test
	void keepsADeferredEntryForLater() {
		this.line.answers.add(new DeliveryResult.Deferred(DeferralReason.TOO_MANY_REQUESTS));
		assertThat(attempt(this.entry)).isInstanceOfSatisfying(Attempt.Waits.class,
				(waits) -> assertThat(waits.entry().nextAttemptAt()).isAfter(NOON));
		assertThat(counted("deferred")).isOne();
	}

	@Test
	void makesNoCallForWhatHasLostItsUse() {
		OutboxEntry stale = OutboxEntry.answer("01EVENT:reply", new ChatId("U0123"),
				List.of(new OutgoingMessage.Text("はい", List.of())), "token", NOON.minusSeconds(60), false, NOON);
		assertThat(attempt(stale)).isEqualTo(new Attempt.Ended(Outcome.skipped("too late", NOON)));
		assertThat(this.line.calls).isEmpty();
		assertThat(counted("skipped")).isOne();
	}

	private Attempt attempt(OutboxEntry entry) {
		return this.courier.attempt(entry, (claim) -> {
			this.claimed.add(claim);
			return this.wanted;
		});
	}

	private double counted(String outcome) {
		return this.meters.counter("outbox.deliveries", "outcome", outcome).count();
	}

}
