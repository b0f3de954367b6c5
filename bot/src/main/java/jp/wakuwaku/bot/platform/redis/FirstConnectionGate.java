package jp.wakuwaku.bot.platform.redis;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

import org.springframework.data.redis.RedisConnectionFailureException;

/**
 * Until Redis has been reached once, lets one caller try and the others share what comes
 * of it. Spring Data would let each try in turn, so that with a hanging Redis the tenth
 * caller would wait ten timeouts.
 */
final class FirstConnectionGate implements MethodInterceptor {

	private final ReentrantLock attempt = new ReentrantLock();

	private final AtomicLong failures = new AtomicLong();

	private final Duration patience;

	private volatile boolean connected;

	FirstConnectionGate(Duration patience) {
		this.patience = patience;
	}

	@Override
	public @Nullable Object invoke(MethodInvocation connect) throws Throwable {
		if (this.connected) {
			return connect.proceed();
		}
		long failuresBefore = this.failures.get();
		if (!this.attempt.tryLock(this.patience.toMillis(), TimeUnit.MILLISECONDS)) {
			throw new RedisConnectionFailureException("Redis has not been reached yet");
		}
		try {
			if (this.failures.get() > failuresBefore) {
				throw new RedisConnectionFailureException("Redis was not reached just now");
			}
			Object connection = connect.proceed();
			this.connected = true;
			return connection;
		}
		catch (RuntimeException ex) {
			this.failures.incrementAndGet();
			throw ex;
		}
		finally {
			this.attempt.unlock();
		}
	}

}
