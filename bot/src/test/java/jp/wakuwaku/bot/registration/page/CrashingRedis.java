package jp.wakuwaku.bot.registration.page;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Ends whatever a thread does before any call to Redis that is asked for. */
public class CrashingRedis extends StringRedisTemplate {

	private final ThreadLocal<Integer> callsLeft = ThreadLocal.withInitial(() -> Integer.MAX_VALUE);

	private final ThreadLocal<@Nullable Runnable> meanwhile = new ThreadLocal<>();

	/** Calls inside a pipeline go out together: nothing happens in between. */
	private final ThreadLocal<Boolean> insideCall = ThreadLocal.withInitial(() -> false);

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

	/**
	 * Has something happen between two calls of this thread's work.
	 * @return whether there were so many
	 */
	public boolean interruptedAfter(int calls, Runnable meanwhile, Runnable work) {
		this.callsLeft.set(calls);
		this.meanwhile.set(meanwhile);
		try {
			work.run();
			return this.meanwhile.get() == null;
		}
		finally {
			this.callsLeft.remove();
			this.meanwhile.remove();
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
		if (this.insideCall.get()) {
			return super.execute(action, exposeConnection, pipeline);
		}
		if (this.callsLeft.get() <= 0) {
			interrupt();
		}
		this.callsLeft.set(this.callsLeft.get() - 1);
		this.insideCall.set(true);
		try {
			return super.execute(action, exposeConnection, pipeline);
		}
		finally {
			this.insideCall.remove();
		}
	}

	/** By another thread, because this one may hold a connection already. */
	private void interrupt() {
		Runnable meanwhile = this.meanwhile.get();
		if (meanwhile == null) {
			throw new Crash();
		}
		this.meanwhile.remove();
		this.callsLeft.remove();
		CompletableFuture.runAsync(meanwhile).join();
	}

	/** The process is gone. */
	static final class Crash extends RuntimeException {

	}

}
