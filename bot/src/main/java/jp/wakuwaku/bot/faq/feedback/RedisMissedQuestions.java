package jp.wakuwaku.bot.faq.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jp.wakuwaku.bot.platform.LuaScripts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ZSetOperations.TypedTuple;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * A key a question, which ends by itself, and a sorted set of them by time. Groups are
 * made when they are looked at, so that no count has to be kept right.
 */
@Component
class RedisMissedQuestions implements MissedQuestions {

	/** As long as a repeated event is recognised. */
	private static final Duration ERASURE_KEPT = Duration.ofDays(7);

	/** The latest; more than a town misses in 90 days. */
	private static final int MOST = 5_000;

	private static final RedisScript<Long> ERASE = LuaScripts.read(Long.class, "feedback/erase-missed");

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisMissedQuestions(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	/** Erases a message for good: it is not kept when it is told again. */
	void erase(String message) {
		this.redis.execute(ERASE, List.of(FeedbackKeys.missed(message), FeedbackKeys.MISSED_BY_TIME), message,
				Long.toString(ERASURE_KEPT.toMillis()));
	}

	/** Has no question be kept longer than that since it was asked. */
	void endAfter(Duration kept, Instant now) {
		Map<String, Instant> ends = new HashMap<>();
		for (TypedTuple<String> message : Objects.requireNonNullElse(
				this.redis.opsForZSet().rangeWithScores(FeedbackKeys.MISSED_BY_TIME, 0, -1),
				Set.<TypedTuple<String>>of())) {
			Instant askedAt = Instant.ofEpochMilli(Objects.requireNonNull(message.getScore()).longValue());
			ends.put(FeedbackKeys.missed(String.valueOf(message.getValue())), askedAt.plus(kept));
		}
		RedisEnds.set(this.redis, ends, now);
	}

	@Override
	public List<MissedGroup> groups() {
		Set<String> messages = this.redis.opsForZSet().reverseRange(FeedbackKeys.MISSED_BY_TIME, 0, MOST - 1L);
		if (messages == null || messages.isEmpty()) {
			return List.of();
		}
		List<@Nullable String> stored = this.redis.opsForValue()
			.multiGet(messages.stream().map(FeedbackKeys::missed).toList());
		return (stored != null) ? Likeness.groups(read(stored)) : List.of();
	}

	@Override
	public long count(Instant since) {
		return Objects.requireNonNullElse(this.redis.opsForZSet()
			.count(FeedbackKeys.MISSED_BY_TIME, (double) since.toEpochMilli(), Double.POSITIVE_INFINITY), 0L);
	}

	private List<MissedQuestion> read(List<@Nullable String> stored) {
		List<MissedQuestion> questions = new ArrayList<>();
		for (String question : stored) {
			if (question != null && !question.isEmpty()) {
				questions.add(this.json.readValue(question, MissedQuestion.class));
			}
		}
		return questions;
	}

}
