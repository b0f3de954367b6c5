package jp.wakuwaku.bot.conversation;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.script.DefaultRedisScript;
import org.springframework.data.redis.core.script.RedisScript;

/** Reads this package's Lua scripts. */
final class RedisScripts {

	private RedisScripts() {
	}

	static <T> RedisScript<T> read(String name, Class<T> result) {
		DefaultRedisScript<T> script = new DefaultRedisScript<>();
		script.setLocation(new ClassPathResource("conversation/" + name + ".lua"));
		script.setResultType(result);
		return script;
	}

}
