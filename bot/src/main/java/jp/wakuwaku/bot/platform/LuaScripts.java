package jp.wakuwaku.bot.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.script.RedisScript;

/** Reads scripts that run in Redis. */
public final class LuaScripts {

	private LuaScripts() {
	}

	/**
	 * Reads a script once. One that is made of a resource has its file looked at before
	 * each run, in case it was edited, which takes longer than the run.
	 * @param result of what type its answer is
	 * @param names of the files on the class path that it is made of, in their order,
	 * without {@code .lua}
	 * @return the script
	 * @throws UncheckedIOException when there is no such file
	 */
	public static <T> RedisScript<T> read(Class<T> result, String... names) {
		return RedisScript.of(Arrays.stream(names).map(LuaScripts::text).collect(Collectors.joining()), result);
	}

	private static String text(String name) {
		try {
			return new ClassPathResource(name + ".lua").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
