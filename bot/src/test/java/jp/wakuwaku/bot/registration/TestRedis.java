package jp.wakuwaku.bot.registration;

import java.util.Map;
import java.util.TreeMap;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.registration.page.CrashingRedis;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** A connection to the shared Redis of the test JVM. */
final class TestRedis implements AutoCloseable {

	private final LettuceConnectionFactory connections = RedisExtension.connect();

	final CrashingRedis redis;

	TestRedis() {
		this.redis = new CrashingRedis(this.connections);
	}

	/** Everything that is there, key by key. */
	Map<String, String> dump() {
		Map<String, String> all = new TreeMap<>();
		for (String key : this.redis.keys("*")) {
			all.put(key, String.valueOf(switch (this.redis.type(key)) {
				case STRING -> this.redis.opsForValue().get(key);
				case LIST -> this.redis.opsForList().range(key, 0, -1);
				case SET -> this.redis.opsForSet().members(key);
				case ZSET -> this.redis.opsForZSet().range(key, 0, -1);
				case HASH -> this.redis.opsForHash().entries(key);
				case STREAM, NONE -> throw new IllegalStateException(key + " (expected: a type that is looked into)");
			}));
		}
		return all;
	}

	@Override
	public void close() {
		this.connections.destroy();
	}

}
