package jp.wakuwaku.bot.conversation;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** The events that were given up, for staff to see. */
@Component
public class DeadLetters {

	private static final Duration KEPT_AFTER_THE_LAST = Duration.ofDays(90);

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	DeadLetters(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	/** Keeps a letter; the same event again replaces it. */
	void keep(DeadLetter letter) {
		this.redis.opsForHash()
			.put(ConversationKeys.DEAD_LETTERS, letter.event().value(), this.json.writeValueAsString(letter));
		this.redis.expire(ConversationKeys.DEAD_LETTERS, KEPT_AFTER_THE_LAST);
	}

	/**
	 * Counts the letters.
	 * @return 0 or more
	 */
	public long count() {
		return this.redis.opsForHash().size(ConversationKeys.DEAD_LETTERS);
	}

	/**
	 * Returns all letters.
	 * @return the latest first
	 */
	public List<DeadLetter> all() {
		return this.redis.<String, String>opsForHash()
			.values(ConversationKeys.DEAD_LETTERS)
			.stream()
			.map((stored) -> this.json.readValue(stored, DeadLetter.class))
			.sorted(Comparator.comparing(DeadLetter::failedAt).reversed())
			.toList();
	}

}
