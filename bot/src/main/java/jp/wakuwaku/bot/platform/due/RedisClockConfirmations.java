package jp.wakuwaku.bot.platform.due;

import org.springframework.data.redis.core.StringRedisTemplate;

/** Counts in Redis. */
record RedisClockConfirmations(StringRedisTemplate redis) implements ClockConfirmations {

	@Override
	public long count() {
		String count = this.redis.opsForValue().get(DueKeys.CONFIRMATIONS);
		return (count != null) ? Long.parseLong(count) : 0;
	}

	@Override
	public void add() {
		this.redis.opsForValue().increment(DueKeys.CONFIRMATIONS);
	}

}
