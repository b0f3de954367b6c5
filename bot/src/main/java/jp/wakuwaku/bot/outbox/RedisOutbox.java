package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.util.List;

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

}
