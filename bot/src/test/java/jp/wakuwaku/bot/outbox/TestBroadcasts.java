package jp.wakuwaku.bot.outbox;

import java.time.Clock;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;

/** Lets the tests of other packages begin broadcasts without Spring. */
public final class TestBroadcasts {

	private TestBroadcasts() {
	}

	public static Broadcasts of(StringRedisTemplate redis, Clock clock) {
		return new RedisBroadcasts(redis, JsonMapper.builder().build(), clock);
	}

}
