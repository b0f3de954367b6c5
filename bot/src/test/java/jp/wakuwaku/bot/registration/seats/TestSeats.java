package jp.wakuwaku.bot.registration.seats;

import jp.wakuwaku.bot.platform.OfficeRules;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Seats on a real Redis, for the tests of whoever uses them. */
public final class TestSeats {

	private TestSeats() {
	}

	public static Seats on(StringRedisTemplate redis) {
		return SeatsFixture.seats(redis);
	}

	public static Seats on(StringRedisTemplate redis, OfficeRules rules) {
		return SeatsFixture.seats(redis, rules);
	}

	public static Parties partiesOn(StringRedisTemplate redis) {
		return new RedisParties(redis, new RedisSeatIndexes(redis));
	}

}
