package jp.wakuwaku.bot.registration;

import jp.wakuwaku.bot.platform.redis.RedisExtension;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** A connection to the shared Redis of the test JVM. */
final class TestRedis implements AutoCloseable {

	private final LettuceConnectionFactory connections = new LettuceConnectionFactory(
			LettuceConnectionFactory.createRedisConfiguration(RedisExtension.url()));

	final StringRedisTemplate redis;

	TestRedis() {
		this.connections.afterPropertiesSet();
		this.connections.start();
		this.redis = new StringRedisTemplate(this.connections);
	}

	@Override
	public void close() {
		this.connections.destroy();
	}

}
