package jp.wakuwaku.bot.announcements.friends;

import java.util.Collection;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.line.ChatId;

import org.springframework.data.redis.core.StringRedisTemplate;

/** Friends on a real Redis, for the tests of whoever writes to them. */
public final class TestFriends {

	private TestFriends() {
	}

	public static Friends on(StringRedisTemplate redis) {
		return new RedisFriends(redis);
	}

	/** Some thousands in a call; they have chosen nothing. */
	public static void befriend(StringRedisTemplate redis, Collection<ChatId> chats) {
		chats.stream()
			.collect(Collectors.groupingBy(FriendKeys::shardOf,
					Collectors.toMap(ChatId::value, (_) -> Friend.NEW.stored())))
			.forEach((shard, friends) -> redis.opsForHash().putAll(FriendKeys.shard(shard), friends));
	}

}
