package jp.wakuwaku.bot.programs.content;

import jp.wakuwaku.bot.programs.Programs;

import org.springframework.data.redis.core.StringRedisTemplate;

/** Programs on a real Redis, for the tests of whoever changes them. */
public final class TestPrograms {

	private TestPrograms() {
	}

	/** As one instance has them; shown as they are whenever the instance looks. */
	public static Programs on(StringRedisTemplate redis) {
		return new RedisPrograms(redis);
	}

}
