package jp.wakuwaku.bot.console.security;

import java.util.List;

import jp.wakuwaku.bot.platform.LuaScripts;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Which code of an authenticator app was used last; no earlier one is good any more. */
@Component
class RedisTimeSteps {

	private static final RedisScript<Long> USE = LuaScripts.read(Long.class, "console/use-time-step");

	private final StringRedisTemplate redis;

	RedisTimeSteps(StringRedisTemplate redis) {
		this.redis = redis;
	}

	/** {@code false} when it or a later one was used before. */
	boolean use(AccountId id, long step) {
		return this.redis.execute(USE, List.of(AccountKeys.TIME_STEPS), id.value(), Long.toString(step)) == 1;
	}

}
