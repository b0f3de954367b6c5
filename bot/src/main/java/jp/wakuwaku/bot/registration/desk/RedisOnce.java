package jp.wakuwaku.bot.registration.desk;

import java.time.Duration;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** A key for each act, which ends by itself. */
@Component
class RedisOnce implements Once {

	private static final Duration KEPT = Duration.ofDays(7);

	private final StringRedisTemplate redis;

	RedisOnce(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public boolean isDone(Act act, String what) {
		return this.redis.hasKey(DeskKeys.done(act, what));
	}

	@Override
	public void done(Act act, String what) {
		this.redis.opsForValue().setIfAbsent(DeskKeys.done(act, what), "1", KEPT);
	}

}
