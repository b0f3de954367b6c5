package jp.wakuwaku.bot.platform.due;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The clock bean, the clock of Redis, and the monotonic one of this machine. */
record RedisClockReadings(Clock clock, StringRedisTemplate redis) implements ClockReadings {

	@Override
	public Reading read() {
		RedisCallback<Long> time = (connection) -> connection.serverCommands().time();
		Instant redisTime = Instant.ofEpochMilli(Objects.requireNonNull(this.redis.execute(time)));
		return new Reading(this.clock.instant(), redisTime, System.nanoTime());
	}

}
