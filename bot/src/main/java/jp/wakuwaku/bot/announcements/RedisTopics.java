package jp.wakuwaku.bot.announcements;

import java.util.EnumMap;
import java.util.Map;

import jp.wakuwaku.bot.announcements.friends.Friend;
import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Keeps changed names in one hash by the topics' codes. */
@Component
class RedisTopics implements Topics {

	private static final String KEY = "announcement-topics";

	private final HashOperations<String, String, String> hash;

	private final JsonMapper json;

	/** As read last; another application of the process may look elsewhere. */
	private Map<String, String> known = Map.of();

	RedisTopics(StringRedisTemplate redis, JsonMapper json) {
		this.hash = redis.opsForHash();
		this.json = json;
	}

	@Override
	public void name(Topic topic, TopicName name) {
		if (topic == Topic.ALL && !name.isOffered()) {
			throw new IllegalArgumentException("topic: ALL (expected: one that can be offered no longer)");
		}
		this.hash.put(KEY, topic.code(), this.json.writeValueAsString(name));
		look();
	}

	@Override
	public OutgoingMessage preview(TopicNames names) {
		return new TopicCards(Language.JA, names).chosen(Friend.NEW, null);
	}

	/** Takes over what any instance has changed. */
	synchronized void look() {
		Map<String, String> stored = this.hash.entries(KEY);
		if (!stored.equals(this.known)) {
			Map<Topic, TopicName> names = new EnumMap<>(Topic.class);
			stored.forEach((code, name) -> Topic.of(code)
				.ifPresent((topic) -> names.put(topic, this.json.readValue(name, TopicName.class))));
			TopicNames.replace(new TopicNames(names));
			this.known = stored;
		}
	}

}
