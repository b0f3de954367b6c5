package jp.wakuwaku.bot.registration;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Up to which change of the office's periods details have been made to end sooner. */
@Component
class RedisShortenings {

	private static final String DONE = "details-shortened";

	private final StringRedisTemplate redis;

	RedisShortenings(StringRedisTemplate redis) {
		this.redis = redis;
	}

	boolean isDone(String change) {
		return change.equals(this.redis.opsForValue().get(DONE));
	}

	void done(String change) {
		this.redis.opsForValue().set(DONE, change);
	}

}
