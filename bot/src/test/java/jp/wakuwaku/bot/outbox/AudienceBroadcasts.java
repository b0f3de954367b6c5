package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import jp.wakuwaku.bot.line.ChatId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;

/** Broadcasts that nobody sends, for the tests of whoever freezes an audience. */
public final class AudienceBroadcasts {

	private AudienceBroadcasts() {
	}

	public static Broadcasts on(StringRedisTemplate redis, Clock clock) {
		return new RedisBroadcasts(redis, JsonMapper.builder().build(), clock);
	}

	/** How urgent one is. */
	public static String priority(StringRedisTemplate redis, BroadcastId id) {
		return String.valueOf(redis.opsForHash().get(BroadcastKeys.facts(id), "priority"));
	}

	/** All who were put in, as often as they were. */
	public static List<ChatId> frozen(StringRedisTemplate redis, BroadcastId id) {
		List<String> lists = new ArrayList<>();
		redis.opsForHash().values(BroadcastKeys.of(id).get(1)).forEach((chunk) -> lists.add(String.valueOf(chunk)));
		lists.add(String
			.valueOf(Objects.requireNonNullElse(redis.opsForHash().get(BroadcastKeys.facts(id), "tail"), "")));
		return lists.stream()
			.flatMap((list) -> Arrays.stream(list.split(",")))
			.filter(Predicate.not(String::isEmpty))
			.map(ChatId::new)
			.toList();
	}

}
