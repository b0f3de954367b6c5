package jp.wakuwaku.bot.announcements.friends;

import org.springframework.data.redis.core.StringRedisTemplate;

/** Friends on a real Redis, for the tests of whoever writes to them. */
public final class TestFriends {

	private TestFriends() {
	}

	public static Friends on(StringRedisTemplate redis) {
		return new RedisFriends(redis);
	}

}
