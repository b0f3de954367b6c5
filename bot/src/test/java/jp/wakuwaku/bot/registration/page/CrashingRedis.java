package jp.wakuwaku.bot.registration.page;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Ends whatever a thread does before any call to Redis that is asked for. */
public class CrashingRedis extends StringRedisTemplate {

	private final ThreadLocal<Integer> callsLeft = ThreadLocal.withInitial(() -> Integer.MAX_VALUE);

	private volatile boolean isDown;

	public CrashingRedis(RedisConnectionFactory factory) {
		super(factory);
	}

	/** Lets the work of this thread make that many calls and no more. */
	public boolean crashesAfter(int calls, Runnable work) {
		this.callsLeft.set(calls);
		try {
			work.run();
			return false;
		}
		catch (Crash ex) {
			return true;
		}
		finally {
			this.callsLeft.remove();
		}
	}

	/** Lets no thread make any call meanwhile. */
	public void whileDown(Runnable work) {
		this.isDown = true;
		try {
			work.run();
		}
		finally {
			this.isDown = false;
		}
	}

	@Override
	public <T> @Nullable T execute(RedisCallback<T> action, boolean exposeConnection, boolean pipeline) {
		if (this.isDown) {
			throw new QueryTimeoutException("Redis is down");
		}
		if (this.callsLeft.get() <= 0) {
			throw new Crash();
		}
		this.callsLeft.set(this.callsLeft.get() - 1);
		return super.execute(action, exposeConnection, pipeline);
	}

	/** The process is gone. */
	static final class Crash extends RuntimeException {

	}

}
