package jp.wakuwaku.bot.faq.golden;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.knowledge.FaqId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** A hash: the text to the JSON of what is expected; and a mark. */
@Component
class RedisGoldenQuestions implements GoldenQuestions {

	static final String KEY = "faq-golden:{faq}";

	/** There once the first questions were put there, or were not needed. */
	static final String SEEDED = "faq-golden-seeded:{faq}";

	private static final int FORM = 1;

	private static final RedisScript<Long> PUT = LuaScripts.read(Long.class, "faq/put-golden");

	private static final RedisScript<Long> SEED = LuaScripts.read(Long.class, "faq/seed-golden");

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisGoldenQuestions(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	@Override
	public List<GoldenQuestion> all() {
		return this.redis.<String, String>opsForHash()
			.entries(KEY)
			.entrySet()
			.stream()
			.map((stored) -> new GoldenQuestion(stored.getKey(), expected(stored.getValue())))
			.sorted(Comparator.comparing(GoldenQuestion::text))
			.toList();
	}

	@Override
	public boolean put(Collection<GoldenQuestion> questions) {
		List<String> arguments = new ArrayList<>(List.of(Integer.toString(MOST)));
		arguments.addAll(pairs(questions));
		Long taken = this.redis.execute(PUT, List.of(KEY), arguments.toArray());
		return Objects.requireNonNull(taken) == 1;
	}

	@Override
	public void seed(Collection<GoldenQuestion> questions) {
		this.redis.execute(SEED, List.of(KEY, SEEDED), pairs(questions).toArray());
	}

	@Override
	public void remove(String text) {
		this.redis.opsForHash().delete(KEY, text);
	}

	/** The text of each question and the JSON of what is expected. */
	private List<String> pairs(Collection<GoldenQuestion> questions) {
		return questions.stream().flatMap((question) -> {
			List<String> expected = question.expected().stream().map(FaqId::value).toList();
			return Stream.of(question.text(), this.json.writeValueAsString(new Expected(FORM, expected)));
		}).toList();
	}

	private List<FaqId> expected(String stored) {
		return this.json.readValue(stored, Expected.class).ids().stream().map(FaqId::new).toList();
	}

	private record Expected(int version, List<String> ids) {
	}

}
