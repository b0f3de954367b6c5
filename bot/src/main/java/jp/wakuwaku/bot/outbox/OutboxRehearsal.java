package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.DeliveryResult.DeferralReason;
import jp.wakuwaku.bot.line.LineApi;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.line.Quota;
import jp.wakuwaku.bot.line.Validation;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.Rehearsed;
import jp.wakuwaku.bot.platform.due.ClockGuard;

import org.springframework.stereotype.Component;

/** Takes an answer to nobody, and looks for a broadcast that there is not. */
@Component
class OutboxRehearsal implements Rehearsed {

	private static final ChatId NOBODY = new ChatId("U-rehearsal");

	private static final BroadcastId NOTHING = new BroadcastId("rehearsal");

	private static final List<OutgoingMessage> MESSAGES = List.of(new OutgoingMessage.Text("-", List.of()));

	private final Courier courier;

	private final RedisChunks chunks;

	private final Broadcasts broadcasts;

	private final Clock clock;

	OutboxRehearsal(DeliveryGate gate, Onlookers onlookers, ClockGuard guard, OfficeRules rules, RedisChunks chunks,
			Broadcasts broadcasts, Clock clock) {
		this.courier = new Courier(new SilentLine(), gate, onlookers, guard, rules, clock, new SimpleMeterRegistry());
		this.chunks = chunks;
		this.broadcasts = broadcasts;
		this.clock = clock;
	}

	@Override
	public void rehearse() {
		Instant now = this.clock.instant();
		this.courier.attempt(OutboxEntry.answer("rehearsal", NOBODY, MESSAGES, "-", now, true, now), (_) -> true);
		this.chunks.active();
		this.chunks.claim(NOTHING, 1);
		this.chunks.messages(NOTHING);
		this.broadcasts.progress(NOTHING);
		Chunk chunk = new Chunk(NOTHING, 0, List.of(NOBODY), List.of(), 0, null);
		ChunkPolicy.after(chunk, 1, new DeliveryResult.Delivered());
	}

	/** Refuses a reply and does not answer a push. */
	private static final class SilentLine implements LineApi {

		@Override
		public DeliveryResult reply(String replyToken, List<OutgoingMessage> messages) {
			return new DeliveryResult.Refused(400);
		}

		@Override
		public DeliveryResult push(ChatId to, List<OutgoingMessage> messages, UUID retryKey) {
			return new DeliveryResult.Deferred(DeferralReason.UNCERTAIN);
		}

		@Override
		public DeliveryResult multicast(List<ChatId> to, List<OutgoingMessage> messages, UUID retryKey) {
			return new DeliveryResult.Deferred(DeferralReason.UNCERTAIN);
		}

		@Override
		public Validation validate(List<OutgoingMessage> messages) {
			return new Validation.Unanswered();
		}

		@Override
		public Optional<Quota> quota() {
			return Optional.empty();
		}

		@Override
		public OptionalLong consumption() {
			return OptionalLong.empty();
		}

		@Override
		public void showLoading(ChatId chat, Duration atMost) {
		}

	}

}
