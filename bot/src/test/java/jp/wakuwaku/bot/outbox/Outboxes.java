package jp.wakuwaku.bot.outbox;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;

/** Lets the tests of other packages make an outbox without Spring. */
public final class Outboxes {

	private Outboxes() {
	}

	public static Outbox of(StringRedisTemplate redis, JsonMapper json, OutboxSignal signal) {
		return new RedisOutbox(redis, new OutboxCodec(json), signal);
	}

}
