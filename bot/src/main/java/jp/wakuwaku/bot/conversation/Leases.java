package jp.wakuwaku.bot.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.bot.platform.Pipelines;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * The leases that this instance works under. A lease that its worker does not renew, for
 * instance because the process is gone, ends by itself and another worker goes on.
 */
class Leases {

	/** How long a chat stays with a worker that shows no life. */
	static final Duration LIFE = Duration.ofSeconds(10);

	private static final RedisScript<Long> RENEW = LuaScripts.read(Long.class, "conversation/renew");

	private final StringRedisTemplate redis;

	private final String instance = UUID.randomUUID().toString();

	private final AtomicLong counter = new AtomicLong();

	private final Set<Lease> held = ConcurrentHashMap.newKeySet();

	Leases(StringRedisTemplate redis) {
		this.redis = redis;
	}

	Lease open(ChatId chat) {
		Lease lease = new Lease(chat, this.instance + ":" + this.counter.incrementAndGet());
		this.held.add(lease);
		return lease;
	}

	/** Stops renewing; Redis' side ends in a script of the turn, or by time. */
	void close(Lease lease) {
		this.held.remove(lease);
	}

	/**
	 * Keeps every chat that is being worked on, in one round trip; called at least twice
	 * in a lease's life.
	 */
	void renew() {
		List<Lease> current = List.copyOf(this.held);
		Pipelines.each(this.redis, current, (redis, lease) -> redis.execute(RENEW,
				List.of(ConversationKeys.lease(lease.chat())), lease.token(), Long.toString(LIFE.toMillis())));
	}

	int count() {
		return this.held.size();
	}

}
