package jp.wakuwaku.bot.platform.redis;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * Whether Redis takes writes: a full, read-only or hanging one answers PING and still
 * cannot take a webhook event. Says nothing of where Redis is.
 */
@Component("redisWriteHealthIndicator")
class RedisWriteHealthIndicator implements HealthIndicator {

	private static final Logger log = LoggerFactory.getLogger(RedisWriteHealthIndicator.class);

	private static final String KEY = "platform:health";

	private static final Duration EXPIRY = Duration.ofSeconds(10);

	private final StringRedisTemplate redis;

	private final AtomicBoolean writable = new AtomicBoolean(true);

	RedisWriteHealthIndicator(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public Health health() {
		try {
			this.redis.opsForValue().set(KEY, "1", EXPIRY);
			if (!this.writable.getAndSet(true)) {
				log.info("Redis に書き込めるようになりました");
			}
			return Health.up().build();
		}
		catch (DataAccessException ex) {
			if (this.writable.getAndSet(false)) {
				log.warn("Redis に書き込めません: {}", ex.getClass().getSimpleName());
			}
			return Health.down().build();
		}
	}

}
