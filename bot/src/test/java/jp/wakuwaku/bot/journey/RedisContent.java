package jp.wakuwaku.bot.journey;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.data.domain.Range;
import org.springframework.data.redis.core.StringRedisTemplate;

/** All that is in Redis, to be looked through. */
final class RedisContent {

	private final StringRedisTemplate redis;

	RedisContent(StringRedisTemplate redis) {
		this.redis = redis;
	}

	/** Whether the bot has nothing left to do for anybody. */
	boolean isAtRest() {
		Long ready = this.redis.opsForStream().size("ready:{work}");
		Long due = this.redis.opsForZSet().zCard("due:{work}");
		return isNone(ready) && isNone(due) && keys("mailbox:*").isEmpty() && keys("outbox:*").isEmpty();
	}

	Set<String> keys(String pattern) {
		return this.redis.keys(pattern);
	}

	/** Every key with its whole value. */
	Map<String, String> all() {
		Map<String, String> all = new TreeMap<>();
		for (String key : keys("*")) {
			all.put(key, String.valueOf(value(key)));
		}
		return all;
	}

	void put(String key, String value) {
		this.redis.opsForValue().set(key, value);
	}

	void delete(String key) {
		this.redis.delete(key);
	}

	private Object value(String key) {
		return switch (this.redis.type(key)) {
			case STRING -> this.redis.opsForValue().get(key);
			case LIST -> this.redis.opsForList().range(key, 0, -1);
			case SET -> this.redis.opsForSet().members(key);
			case ZSET -> this.redis.opsForZSet().range(key, 0, -1);
			case HASH -> this.redis.opsForHash().entries(key);
			case STREAM -> this.redis.opsForStream().range(key, Range.unbounded());
			case NONE -> "";
			default -> throw new IllegalStateException("A type of key that this test cannot read");
		};
	}

	private static boolean isNone(Long count) {
		return count == null || count == 0;
	}

}
