package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import io.micrometer.core.instrument.MeterRegistry;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.DeliveryResult.DeferralReason;
import jp.wakuwaku.bot.line.LineApi;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.line.Validation;
import jp.wakuwaku.bot.platform.Alarms;
import jp.wakuwaku.bot.platform.restore.RestoreNotes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes one chunk of a broadcast to LINE. */
@Component
class ChunkCourier {

	private static final Logger logger = LoggerFactory.getLogger(ChunkCourier.class);

	private static final DeliveryResult TOO_MANY = new DeliveryResult.Deferred(DeferralReason.TOO_MANY_REQUESTS);

	private final LineApi line;

	private final RedisChunks chunks;

	private final Broadcasts broadcasts;

	private final ObjectProvider<RecipientFilter> filters;

	private final DeliveryGate gate;

	private final RestoreNotes restored;

	private final Alarms alarms;

	private final Clock clock;

	private final MeterRegistry meters;

	ChunkCourier(LineApi line, RedisChunks chunks, Broadcasts broadcasts, ObjectProvider<RecipientFilter> filters,
			DeliveryGate gate, RestoreNotes restored, Alarms alarms, Clock clock, MeterRegistry meters) {
		this.line = line;
		this.chunks = chunks;
		this.broadcasts = broadcasts;
		this.filters = filters;
		this.gate = gate;
		this.restored = restored;
		this.alarms = alarms;
		this.clock = clock;
		this.meters = meters;
	}

	/** Makes one attempt. Blocks until LINE has answered. */
	void attempt(Chunk chunk, List<OutgoingMessage> messages) {
		int size = chunk.chats().size();
		if (ChunkPolicy.isTooLate(chunk, this.clock.instant()) || isPassed(chunk.broadcast())) {
			logger.warn("Chunk {} of broadcast {}: {}", chunk.number(), chunk.broadcast(), DeliveryPolicy.UNKNOWN);
			int tried = chunk.frozen().size();
			settle(chunk, "unknown", new RedisChunks.Result(0, size - tried, 0, tried));
			return;
		}
		List<ChatId> recipients = chunk.frozen().isEmpty() ? wanted(chunk) : chunk.frozen();
		if (recipients.isEmpty()) {
			settle(chunk, "skipped", new RedisChunks.Result(0, size, 0, 0));
		}
		else if (this.chunks.freeze(chunk, recipients)) {
			follow(chunk, recipients, messages,
					this.line.multicast(recipients, messages, chunk.broadcast().retryKey(chunk.number())));
		}
	}

	/** Whether it was sent before its state was lost and restored. */
	private boolean isPassed(BroadcastId broadcast) {
		return this.restored.latest().isPresent() && this.broadcasts.progress(broadcast)
			.filter((progress) -> this.restored.isPassed(progress.begunAt()))
			.isPresent();
	}

	private List<ChatId> wanted(Chunk chunk) {
		Set<ChatId> leftOut = new HashSet<>();
		this.filters.forEach((filter) -> leftOut.addAll(filter.leftOut(chunk.broadcast(), chunk.chats())));
		return chunk.chats().stream().filter((chat) -> !leftOut.contains(chat)).toList();
	}

	private void follow(Chunk chunk, List<ChatId> recipients, List<OutgoingMessage> messages, DeliveryResult result) {
		int count = recipients.size();
		int leftOut = chunk.chats().size() - count;
		if (result instanceof DeliveryResult.Deferred) {
			this.gate.slowDown(Endpoint.MULTICAST, result.equals(TOO_MANY) ? count : 0);
		}
		switch (ChunkPolicy.after(chunk, count, result)) {
			case REACHED -> settle(chunk, "delivered", new RedisChunks.Result(count, leftOut, 0, 0));
			case FAILED -> settle(chunk, "undeliverable", new RedisChunks.Result(0, leftOut, count, 0));
			case AGAIN -> defer(chunk, false);
			case ANEW -> defer(chunk, true);
			case DOUBTED -> doubt(chunk, recipients, messages);
		}
	}

	/** Messages that LINE takes for themselves are refused because of a recipient. */
	private void doubt(Chunk chunk, List<ChatId> recipients, List<OutgoingMessage> messages) {
		switch (this.line.validate(messages)) {
			case Validation.Valid _ -> this.chunks.split(chunk, recipients);
			case Validation.Unanswered _ -> defer(chunk, chunk.triedAt() == null);
			case Validation.Invalid _ -> {
				logger.error("Broadcast {} is stopped: LINE refuses its messages", chunk.broadcast());
				this.alarms.raise("broadcast-" + chunk.broadcast(), "broadcast-refused", this.clock.instant());
				this.broadcasts.stop(chunk.broadcast());
				settle(chunk, "undeliverable",
						new RedisChunks.Result(0, chunk.chats().size() - recipients.size(), recipients.size(), 0));
			}
		}
	}

	private void settle(Chunk chunk, String outcome, RedisChunks.Result result) {
		this.chunks.settle(chunk, result);
		count(outcome);
	}

	/** Later; also for a chunk that failed on our own side before it was sent. */
	void defer(Chunk chunk, boolean free) {
		Instant until = this.clock.instant()
			.plus(DeliveryPolicy.backoff(chunk.attempts(), ThreadLocalRandom.current().nextDouble()));
		this.chunks.defer(chunk, until, free);
		count("deferred");
	}

	private void count(String outcome) {
		this.meters.counter("broadcast.chunks", "outcome", outcome).increment();
	}

}
