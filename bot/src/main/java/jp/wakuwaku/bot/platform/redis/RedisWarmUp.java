package jp.wakuwaku.bot.platform.redis;

import java.time.Duration;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Makes the first connection before anybody needs it: loading the client alone may take
 * longer than a command is given. A Redis that is not there does not keep the bot from
 * starting; it is not ready, that is all.
 */
@Component
class RedisWarmUp implements SmartInitializingSingleton {

	private static final int ATTEMPTS = 5;

	private static final Duration PAUSE = Duration.ofMillis(100);

	private final RedisWriteHealthIndicator redis;

	RedisWarmUp(RedisWriteHealthIndicator redis) {
		this.redis = redis;
	}

	@Override
	public void afterSingletonsInstantiated() {
		try {
			for (int attempt = 1; attempt < ATTEMPTS && !isUp(); attempt++) {
				Thread.sleep(PAUSE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean isUp() {
		return Status.UP.equals(this.redis.health().getStatus());
	}

}
