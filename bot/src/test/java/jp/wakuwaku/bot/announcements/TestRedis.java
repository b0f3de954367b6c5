package jp.wakuwaku.bot.announcements;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.jspecify.annotations.Nullable;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

/** A connection to the shared Redis of the test JVM, which can be lost after any call. */
final class TestRedis implements AutoCloseable {

	private final LettuceConnectionFactory connections = new LettuceConnectionFactory(
			LettuceConnectionFactory.createRedisConfiguration(RedisExtension.url()));

	private int callsLeft = Integer.MAX_VALUE;

	final StringRedisTemplate redis;

	TestRedis() {
		this.connections.afterPropertiesSet();
		this.connections.start();
		this.redis = new StringRedisTemplate(this.connections) {
			@Override
			public <T> @Nullable T execute(RedisCallback<T> action, boolean exposeConnection, boolean pipeline) {
				if (TestRedis.this.callsLeft <= 0) {
					throw new Crash();
				}
				TestRedis.this.callsLeft--;
				return super.execute(action, exposeConnection, pipeline);
			}
		};
	}

	/**
	 * Lets something make that many calls and no more; tells whether it was cut short.
	 */
	boolean crashesAfter(int calls, Runnable work) {
		this.callsLeft = calls;
		try {
			work.run();
			return false;
		}
		catch (Crash ex) {
			return true;
		}
		finally {
			this.callsLeft = Integer.MAX_VALUE;
		}
	}

	@Override
	public void close() {
		this.connections.destroy();
	}

	/** The process is gone. */
	private static final class Crash extends RuntimeException {

	}

}
