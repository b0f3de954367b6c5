package jp.wakuwaku.bot.faq.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.platform.LuaScripts;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/** Lets what is kept end sooner than it would, and nothing later. */
final class RedisEnds {

	/** No script takes long, so that nobody waits for it. */
	private static final int AT_ONCE = 500;

	private static final RedisScript<Long> END_BY = LuaScripts.read(Long.class, "feedback/end-by");

	private RedisEnds() {
	}

	/**
	 * Sets the ends.
	 * @param ends by key, all of one hash slot
	 */
	static void set(StringRedisTemplate redis, Map<String, Instant> ends, Instant now) {
		List<Map.Entry<String, Instant>> all = List.copyOf(ends.entrySet());
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			List<Map.Entry<String, Instant>> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
			List<String> arguments = new ArrayList<>(List.of(millis(now)));
			some.forEach((end) -> arguments.add(millis(end.getValue())));
			redis.execute(END_BY, some.stream().map(Map.Entry::getKey).toList(), arguments.toArray());
		}
	}

	private static String millis(Instant instant) {
		return Long.toString(instant.toEpochMilli());
	}

}
