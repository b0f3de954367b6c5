package jp.wakuwaku.bot.journey;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Range;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.awaitility.Awaitility.await;

/** All that is in Redis, to be looked through. */
final class RedisContent {

	private final StringRedisTemplate redis;

	RedisContent(StringRedisTemplate redis) {
		this.redis = redis;
	}

	/** Whether the bot has nothing left to do for anybody. */
	boolean isAtRest() {
		return patiently(() -> {
			Long ready = this.redis.opsForStream().size("ready:{work}");
			Long due = this.redis.opsForZSet().zCard("due:{work}");
			return isNone(ready) && isNone(due) && keys("mailbox:*").isEmpty() && keys("outbox:*").isEmpty()
					&& keys("commands:*").isEmpty();
		});
	}

	Set<String> keys(String pattern) {
		return patiently(() -> this.redis.keys(pattern));
	}

	/** Every key with its whole value. */
	Map<String, String> all() {
		Map<String, String> all = new TreeMap<>();
		for (String key : keys("*")) {
			all.put(key, patiently(() -> String.valueOf(value(key))));
		}
		return all;
	}

	/** When a key ends by itself; -1 for never. */
	long secondsLeft(String key) {
		return patiently(() -> this.redis.getExpire(key));
	}

	/**
	 * Leaves out the content that staff publish and the questions by which they judge it,
	 * because residents ask in its words, and the keys whose purpose it is to keep what
	 * was asked.
	 */
	Map<String, String> allButTheFaqAndQuestions() {
		Map<String, String> all = all();
		all.keySet()
			.removeIf((key) -> key.equals("faq-contents:{faq}") || key.equals("faq-golden:{faq}")
					|| key.startsWith("memory:") || key.startsWith("missed:"));
		return all;
	}

	void put(String key, String value) {
		patiently(() -> {
			this.redis.opsForValue().set(key, value);
			return true;
		});
	}

	void delete(String key) {
		patiently(() -> this.redis.delete(key));
	}

	/** The bot gives Redis half a second, which a busy machine may need for itself. */
	private static <T> T patiently(Callable<T> look) {
		return await().pollDelay(Duration.ZERO)
			.atMost(Town.PATIENCE)
			.ignoreExceptionsInstanceOf(DataAccessException.class)
			.until(look, Objects::nonNull);
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
