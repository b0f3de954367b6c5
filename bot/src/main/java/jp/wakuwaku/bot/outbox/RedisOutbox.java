package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.LuaScripts;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Writes messages beside the replies of their chat, whose worker then delivers both. */
@Component
class RedisOutbox implements Outbox {

	/** Longer than anything that enqueues a message goes on repeating itself. */
	static final Duration NAMES_ARE_KEPT = Duration.ofDays(30);

	private static final RedisScript<Long> ENQUEUE = LuaScripts.read(Long.class, "outbox/enqueue");

	private final StringRedisTemplate redis;

	private final OutboxCodec codec;

	private final OutboxSignal signal;

	RedisOutbox(StringRedisTemplate redis, OutboxCodec codec, OutboxSignal signal) {
		this.redis = redis;
		this.codec = codec;
		this.signal = signal;
	}

	@Override
	public boolean enqueue(OutboxEntry message) {
		Long taken = this.redis.execute(ENQUEUE,
				List.of(OutboxCodec.key(message.to()), OutboxCodec.nameKey(message.to(), message.id())), message.id(),
				this.codec.write(message), Long.toString(OutboxCodec.LIFE.toMillis()),
				Long.toString(NAMES_ARE_KEPT.toMillis()));
		// Also for a message that was there before: its first signal may have been lost.
		this.signal.raise(message.to());
		return taken == 1;
	}

	@Override
	public Optional<Outcome> outcome(ChatId chat, String id) {
		String name = OutboxCodec.nameKey(chat, id);
		String noted = this.redis.opsForValue().get(name);
		if (noted == null) {
			return Optional.empty();
		}
		return this.codec.readOutcome(noted)
			.or(() -> waiting(chat, id))
			// Ended between the two looks.
			.or(() -> Optional.ofNullable(this.redis.opsForValue().get(name)).flatMap(this.codec::readOutcome));
	}

	private Optional<Outcome> waiting(ChatId chat, String id) {
		return Optional.ofNullable(this.redis.<String, String>opsForHash().get(OutboxCodec.key(chat), id))
			.map(this.codec::readEntry)
			.map(RedisOutbox::state);
	}

	private static Outcome state(OutboxEntry entry) {
		Instant claimedAt = entry.claimedAt();
		if (claimedAt != null) {
			return Outcome.of(DeliveryState.CLAIMED, "", claimedAt);
		}
		return entry.nextAttemptAt().equals(entry.createdAt())
				? Outcome.of(DeliveryState.ENQUEUED, "", entry.createdAt())
				: Outcome.of(DeliveryState.DEFERRED, "until " + entry.nextAttemptAt(), entry.createdAt());
	}

}
