package jp.wakuwaku.bot.announcements.friends;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.LuaScripts;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Keeps a hash a shard; a change reads and writes in one script. */
@Component
class RedisFriends implements Friends {

	private static final RedisScript<String> CHANGE = LuaScripts.read(String.class, "announcements/change-friend");

	private final StringRedisTemplate redis;

	private final HashOperations<String, String, String> hashes;

	RedisFriends(StringRedisTemplate redis) {
		this.redis = redis;
		this.hashes = redis.opsForHash();
	}

	@Override
	public void add(ChatId chat, boolean isReturning) {
		this.hashes.putIfAbsent(key(chat), chat.value(), new Friend(Friend.NEW.topics(), isReturning).stored());
	}

	@Override
	public void remove(ChatId chat) {
		this.hashes.delete(key(chat), chat.value());
	}

	@Override
	public Optional<Friend> find(ChatId chat) {
		return Optional.ofNullable(this.hashes.get(key(chat), chat.value())).map(Friend::read);
	}

	@Override
	public Friend choose(ChatId chat, Topic topic, boolean isWanted) {
		return change(chat, isWanted ? "add" : "take", topic.code());
	}

	@Override
	public Friend silence(ChatId chat, boolean isSilent) {
		return change(chat, isSilent ? "silence" : "resume", "");
	}

	@Override
	public Map<ChatId, Friend> shard(int shard) {
		return this.hashes.entries(FriendKeys.shard(shard))
			.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> new ChatId(entry.getKey()), (entry) -> Friend.read(entry.getValue())));
	}

	@Override
	public int shardOf(ChatId chat) {
		return FriendKeys.shardOf(chat);
	}

	@Override
	public Map<ChatId, Friend> among(Collection<ChatId> chats) {
		Map<ChatId, Friend> found = new HashMap<>();
		chats.stream()
			.collect(Collectors.groupingBy(FriendKeys::shardOf))
			.forEach((shard, members) -> found.putAll(among(shard, members)));
		return found;
	}

	private Map<ChatId, Friend> among(int shard, List<ChatId> members) {
		List<String> stored = this.hashes.multiGet(FriendKeys.shard(shard),
				members.stream().map(ChatId::value).toList());
		Map<ChatId, Friend> found = new HashMap<>();
		for (int i = 0; i < members.size(); i++) {
			String value = stored.get(i);
			if (value != null) {
				found.put(members.get(i), Friend.read(value));
			}
		}
		return found;
	}

	private Friend change(ChatId chat, String change, String code) {
		return Friend.read(this.redis.execute(CHANGE, List.of(key(chat)), chat.value(), change, code));
	}

	private static String key(ChatId chat) {
		return FriendKeys.shard(FriendKeys.shardOf(chat));
	}

}
