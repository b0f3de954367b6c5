package jp.wakuwaku.bot.faq.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.bot.platform.OfficeRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Notes in one call what a turn leaves, however much it is. */
@Component
class RedisFeedback {

	private static final Duration NAMES_ARE_KEPT = Duration.ofDays(30);

	private static final RedisScript<Long> NOTE = LuaScripts.read(Long.class, "feedback/note");

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final OfficeRules rules;

	RedisFeedback(StringRedisTemplate redis, JsonMapper json, OfficeRules rules) {
		this.redis = redis;
		this.json = json;
		this.rules = rules;
	}

	/**
	 * Notes what has not been counted in the last 30 days, and what is neither kept yet
	 * nor taken back.
	 * @param at when it happened
	 */
	void note(Instant at, NoteFeedback feedback) {
		Week week = Week.of(at);
		Missed missed = feedback.missed();
		String message = (missed != null) ? missed.message() : "";
		List<String> keys = new ArrayList<>(
				List.of(FeedbackKeys.figures(week), FeedbackKeys.MISSED_BY_TIME, FeedbackKeys.missed(message)));
		List<String> arguments = new ArrayList<>(
				List.of(Long.toString(NAMES_ARE_KEPT.toMillis()), Long.toString(week.keptUntil().toEpochMilli()),
						message, written(missed, at), Long.toString(this.rules.retention().missed().toMillis()),
						Long.toString(at.toEpochMilli()), Long.toString(FeedbackKeys.INDEX_REACHES_BACK.toMillis())));
		for (Count count : feedback.counts()) {
			List<String> fields = fields(count);
			keys.add(FeedbackKeys.counted(count.once()));
			arguments.add(Integer.toString(fields.size()));
			arguments.addAll(fields);
		}
		this.redis.execute(NOTE, keys, arguments.toArray());
	}

	private String written(@Nullable Missed missed, Instant askedAt) {
		return (missed == null) ? "" : this.json
			.writeValueAsString(new MissedQuestion(MissedQuestion.VERSION, Masking.masked(missed.words()), askedAt));
	}

	private static List<String> fields(Count count) {
		String entry = count.entry();
		return count.figures()
			.stream()
			.flatMap((figure) -> (entry != null && figure.isOfEntry())
					? Stream.of(figure.name(), RedisFigures.field(entry, figure)) : Stream.of(figure.name()))
			.toList();
	}

}
