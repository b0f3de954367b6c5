package jp.wakuwaku.bot.conversation;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;

/** Lets the tests of other packages ask for languages without Spring. */
public final class TestLanguages {

	private TestLanguages() {
	}

	public static ChatLanguages on(StringRedisTemplate redis) {
		return new ChatLanguages(redis, JsonMapper.builder().build());
	}

}
