package jp.wakuwaku.bot.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.script.DefaultRedisScript;
import org.springframework.data.redis.core.script.RedisScript;

/** Reads this package's Lua scripts. */
final class RedisScripts {

	private RedisScripts() {
	}

	static <T> RedisScript<T> read(String name, Class<T> result) {
		return script(text(name), result);
	}

	/** Reads a script that hands out an event. */
	static <T> RedisScript<T> readHandingOut(String name, Class<T> result) {
		return script(text("first") + text(name), result);
	}

	private static <T> RedisScript<T> script(String text, Class<T> result) {
		return new DefaultRedisScript<>(text, result);
	}

	private static String text(String name) {
		try {
			return new ClassPathResource("conversation/" + name + ".lua").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
