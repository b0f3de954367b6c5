package jp.wakuwaku.bot.announcements;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import jp.wakuwaku.bot.announcements.friends.Friend;
import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.platform.Lookout;
import jp.wakuwaku.knowledge.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps changed names in one hash by the topics' codes, and looks at it again and again.
 */
@Component
class RedisTopics implements Topics, SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(RedisTopics.class);

	private static final String KEY = "announcement-topics";

	/** Before the rehearsal (900). */
	private static final int PHASE = 700;

	private final HashOperations<String, String, String> hash;

	private final JsonMapper json;

	private final Lookout lookout = new Lookout("topics", Duration.ofSeconds(2), this::look);

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
		lookNow();
	}

	@Override
	public OutgoingMessage preview(TopicNames names) {
		return new TopicCards(Language.JA, names).chosen(Friend.NEW, null);
	}

	/** What cannot be read now is read the next time. */
	private void look() {
		try {
			lookNow();
		}
		catch (RuntimeException ex) {
			if (!(ex instanceof DataAccessException)) {
				logger.error("Names of topics cannot be read: {}", ex.getClass().getSimpleName());
			}
		}
	}

	private synchronized void lookNow() {
		Map<String, String> stored = this.hash.entries(KEY);
		if (!stored.equals(this.known)) {
			Map<Topic, TopicName> names = new EnumMap<>(Topic.class);
			stored.forEach((code, name) -> Topic.of(code)
				.ifPresent((topic) -> names.put(topic, this.json.readValue(name, TopicName.class))));
			TopicNames.replace(new TopicNames(names));
			this.known = stored;
		}
	}

	@Override
	public void start() {
		look();
		this.lookout.start();
	}

	@Override
	public void stop() {
		this.lookout.stop();
	}

	@Override
	public boolean isRunning() {
		return this.lookout.isRunning();
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
