package jp.wakuwaku.bot.surveys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.bot.platform.Pipelines;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.residents.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * A hash of counts for each session, and two sets of marks beside it that end by
 * themselves.
 */
@Component
class RedisSurveys implements Surveys {

	/** Marks outlast the time of answers, whatever the clocks say. */
	private static final Duration MARKS_OUTLAST = Duration.ofDays(1);

	private static final RedisScript<String> DECIDE = LuaScripts.read(String.class, "surveys/decide");

	private static final RedisScript<Long> ASK = LuaScripts.read(Long.class, "surveys/ask");

	private static final RedisScript<Long> UNASK = LuaScripts.read(Long.class, "surveys/unask");

	private static final RedisScript<String> COUNT = LuaScripts.read(String.class, "surveys/count");

	private final StringRedisTemplate redis;

	private final HashOperations<String, String, String> hashes;

	private final JsonMapper json;

	private final Clock clock;

	RedisSurveys(StringRedisTemplate redis, JsonMapper json, Clock clock) {
		this.redis = redis;
		this.hashes = redis.opsForHash();
		this.json = json;
		this.clock = clock;
	}

	/** What leads there is written first. */
	@Override
	public SurveyStatus decide(Survey survey, SurveyStatus status, Set<SurveyStatus> from) {
		this.redis.opsForSet().add(SurveyKeys.year(survey.year()), survey.session());
		this.redis.opsForZSet()
			.add(SurveyKeys.RECENT, survey.session(), (double) survey.closesAt().plus(MARKS_OUTLAST).toEpochMilli());
		List<String> arguments = new ArrayList<>(List.of(status.name(), this.json.writeValueAsString(survey),
				millisUntil(survey.year().keptUntil()), ""));
		from.stream().map(SurveyStatus::name).forEach(arguments::add);
		String decided = this.redis.execute(DECIDE, List.of(SurveyKeys.survey(survey.id())), arguments.toArray());
		this.redis.expire(SurveyKeys.year(survey.year()), left(survey.year().keptUntil()));
		return SurveyStatus.valueOf(decided);
	}

	@Override
	public Optional<Survey> find(SessionId session) {
		return Optional.ofNullable(this.hashes.get(SurveyKeys.survey(session), SurveyKeys.Field.SURVEY))
			.map((stored) -> this.json.readValue(stored, Survey.class));
	}

	@Override
	public Optional<Tally> tally(SessionId session) {
		return tally(this.hashes.entries(SurveyKeys.survey(session)));
	}

	@Override
	public List<CountedSurvey> counted(FiscalYear year) {
		List<SessionId> sessions = this.redis.opsForSet()
			.members(SurveyKeys.year(year))
			.stream()
			.map(SessionId::new)
			.toList();
		return Pipelines
			.each(this.redis, sessions,
					(pipeline, session) -> pipeline.<String, String>opsForHash().entries(SurveyKeys.survey(session)))
			.stream()
			.flatMap((answer) -> counted(answer).stream())
			.toList();
	}

	@SuppressWarnings("unchecked")
	private Optional<CountedSurvey> counted(@Nullable Object answer) {
		Map<String, String> fields = (Map<String, String>) Objects.requireNonNullElse(answer, Map.of());
		return Optional.ofNullable(fields.get(SurveyKeys.Field.SURVEY))
			.map((stored) -> this.json.readValue(stored, Survey.class))
			.flatMap((survey) -> tally(fields).map((tally) -> new CountedSurvey(survey, tally)));
	}

	private static Optional<Tally> tally(Map<String, String> stored) {
		Map<String, String> fields = new HashMap<>(stored);
		String status = fields.remove(SurveyKeys.Field.STATUS);
		if (status == null) {
			return Optional.empty();
		}
		int asked = number(fields.remove(SurveyKeys.Field.ASKED));
		int answered = number(fields.remove(SurveyKeys.Field.ANSWERED));
		fields.keySet().removeIf((field) -> !field.contains("/"));
		Map<String, Integer> counts = new HashMap<>();
		fields.forEach((field, count) -> counts.put(field, number(count)));
		return Optional.of(new Tally(SurveyStatus.valueOf(status), asked, answered, counts));
	}

	@Override
	public List<Survey> recent() {
		this.redis.opsForZSet().removeRangeByScore(SurveyKeys.RECENT, 0, (double) this.clock.millis());
		return surveys(this.redis.opsForZSet().range(SurveyKeys.RECENT, 0, -1)).stream()
			.sorted(Comparator.comparing(Survey::endedAt).reversed())
			.toList();
	}

	@Override
	public String askedUpTo(SessionId session) {
		return Objects.requireNonNullElse(this.hashes.get(SurveyKeys.survey(session), SurveyKeys.Field.ASKED_UP_TO),
				"");
	}

	@Override
	public void askedUpTo(SessionId session, String receipt) {
		this.hashes.put(SurveyKeys.survey(session), SurveyKeys.Field.ASKED_UP_TO, receipt);
	}

	@Override
	public boolean ask(Survey survey, SurveyMark mark) {
		return this.redis.execute(ASK, List.of(SurveyKeys.survey(survey.id()), SurveyKeys.asked(survey.id())),
				mark.value(), marksKept(survey)) == 1;
	}

	@Override
	public void doNotAsk(SessionId session, SurveyMark mark) {
		this.redis.execute(UNASK,
				List.of(SurveyKeys.survey(session), SurveyKeys.asked(session), SurveyKeys.answered(session)),
				mark.value());
	}

	@Override
	public boolean isAsked(SessionId session, SurveyMark mark) {
		return Boolean.TRUE.equals(this.redis.opsForSet().isMember(SurveyKeys.asked(session), mark.value()));
	}

	@Override
	public boolean hasAnswered(SessionId session, SurveyMark mark) {
		return Boolean.TRUE.equals(this.redis.opsForSet().isMember(SurveyKeys.answered(session), mark.value()));
	}

	@Override
	public Counting count(Survey survey, SurveyMark mark, List<String> answers, Instant now) {
		if (!survey.isOpen(now)) {
			return Counting.OVER;
		}
		List<String> arguments = new ArrayList<>(List.of(mark.value(), marksKept(survey)));
		for (Question question : Question.values()) {
			arguments.add(Tally.field(question, answers.get(question.place())));
		}
		SessionId session = survey.id();
		return Counting.valueOf(this.redis.execute(COUNT,
				List.of(SurveyKeys.survey(session), SurveyKeys.asked(session), SurveyKeys.answered(session)),
				arguments.toArray()));
	}

	@Override
	public void forget(PersonId person) {
		for (Survey survey : recent()) {
			String mark = SurveyMark.of(person, survey.id()).value();
			this.redis.opsForSet().remove(SurveyKeys.asked(survey.id()), mark);
			this.redis.opsForSet().remove(SurveyKeys.answered(survey.id()), mark);
		}
	}

	private List<Survey> surveys(Set<String> sessions) {
		return sessions.stream().map(SessionId::new).map(this::find).flatMap(Optional::stream).toList();
	}

	private String marksKept(Survey survey) {
		return millisUntil(survey.closesAt().plus(MARKS_OUTLAST));
	}

	private String millisUntil(Instant end) {
		return Long.toString(left(end).toMillis());
	}

	private Duration left(Instant end) {
		return Duration.between(this.clock.instant(), end);
	}

	private static int number(@Nullable String count) {
		return (count != null) ? Integer.parseInt(count) : 0;
	}

}
