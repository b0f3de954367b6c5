package jp.wakuwaku.bot.residents;

import org.jspecify.annotations.Nullable;

import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Ends what uses it before any call to Redis that is asked for. */
final class CrashingRedis extends StringRedisTemplate {

	private int callsLeft = Integer.MAX_VALUE;

	CrashingRedis(RedisConnectionFactory factory) {
		super(factory);
	}

	/** Lets that many calls through and no more. */
	void crashAfter(int calls) {
		this.callsLeft = calls;
	}

	void recover() {
		this.callsLeft = Integer.MAX_VALUE;
	}

	@Override
	public <T> @Nullable T execute(RedisCallback<T> action, boolean exposeConnection, boolean pipeline) {
		if (this.callsLeft <= 0) {
			throw new Crash();
		}
		this.callsLeft--;
		return super.execute(action, exposeConnection, pipeline);
	}

	/** The process is gone. */
	static final class Crash extends RuntimeException {

	}

}
