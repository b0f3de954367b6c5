package jp.wakuwaku.bot.surveys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;

/** Questionnaires that are over, as they would have been left in Redis. */
public final class TestSurveys {

	private static final Duration OPEN = Duration.ofDays(7);

	private TestSurveys() {
	}

	/** Of a session, after which some say that they want to start a business. */
	public static void left(StringRedisTemplate redis, JsonMapper json, String session, String program, Instant endedAt,
			int asked, int yes, int no) {
		RedisSurveys surveys = new RedisSurveys(redis, json, Clock.fixed(endedAt, ZoneOffset.UTC));
		Survey survey = new Survey(1, session, program, endedAt, endedAt, endedAt.plus(OPEN));
		surveys.decide(survey, SurveyStatus.ASKING, Set.of());
		for (int person = 0; person < asked; person++) {
			surveys.ask(survey, mark(person));
		}
		IntStream.range(0, yes + no)
			.forEach((person) -> surveys.count(survey, mark(person), answers(person < yes), endedAt));
		surveys.decide(survey, SurveyStatus.ASKED, Set.of(SurveyStatus.ASKING));
	}

	private static SurveyMark mark(int person) {
		return new SurveyMark("%032x".formatted(person));
	}

	private static List<String> answers(boolean isYes) {
		return isYes ? List.of("very", "clear", "useful", "easy", "yes")
				: List.of("good", "fair", "none", "hard", "no");
	}

}
