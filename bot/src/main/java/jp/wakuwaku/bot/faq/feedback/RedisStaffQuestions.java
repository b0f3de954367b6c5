package jp.wakuwaku.bot.faq.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.outbox.Outbox;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.bot.platform.OfficeRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * Keeps questions and, apart from them, who asked. An answer is first written down and
 * then brought into the chat's outbox; a crash in between is made up for by
 * {@link #bringAnswers()}.
 */
@Component
class RedisStaffQuestions implements StaffQuestions {

	/** Who asked a month ago does not wait any more. */
	private static final Duration ASKER_KEPT = Duration.ofDays(30);

	/** As long as a repeated event is recognised. */
	private static final Duration ERASURE_KEPT = Duration.ofDays(7);

	private static final int SHOWN_OF_THE_QUESTION = 100;

	/** The latest; more than an office answers in 90 days. */
	private static final int MOST_SETTLED = 2_000;

	private static final RedisScript<Long> ASK = LuaScripts.read(Long.class, "feedback/ask-staff");

	private static final RedisScript<String> SETTLE = LuaScripts.read(String.class, "feedback/settle-question");

	private static final RedisScript<Long> ERASE = LuaScripts.read(Long.class, "feedback/erase-question");

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final Outbox outbox;

	private final RedisFeedback feedback;

	private final OfficeRules rules;

	private final Clock clock;

	RedisStaffQuestions(StringRedisTemplate redis, JsonMapper json, Outbox outbox, RedisFeedback feedback,
			OfficeRules rules, Clock clock) {
		this.redis = redis;
		this.json = json;
		this.outbox = outbox;
		this.feedback = feedback;
		this.rules = rules;
		this.clock = clock;
	}

	/** Takes a question, once. */
	void ask(String id, String words, ChatId asker, Instant askedAt) {
		this.redis.execute(ASK,
				List.of(StaffQuestionKeys.question(id), StaffQuestionKeys.asker(id), StaffQuestionKeys.WAITING), id,
				this.json.writeValueAsString(StaffQuestion.waiting(id, words, askedAt)),
				millis(this.rules.retention().staffQuestions()), asker.value(), millis(ASKER_KEPT),
				Long.toString(askedAt.toEpochMilli()), millis(FeedbackKeys.INDEX_REACHES_BACK));
	}

	/** Erases a question for good: it is not taken when it comes again. */
	void erase(String id) {
		this.redis
			.execute(
					ERASE, List.of(StaffQuestionKeys.question(id), StaffQuestionKeys.asker(id),
							StaffQuestionKeys.WAITING, StaffQuestionKeys.TO_BRING, StaffQuestionKeys.SETTLED),
					id, millis(ERASURE_KEPT));
	}

	/** Has no question be kept longer than that since it was asked. */
	void endAfter(Duration kept, Instant now) {
		Map<String, Instant> ends = new HashMap<>();
		for (String index : List.of(StaffQuestionKeys.WAITING, StaffQuestionKeys.SETTLED)) {
			stored(ids(index)).forEach(
					(question) -> ends.put(StaffQuestionKeys.question(question.id()), question.askedAt().plus(kept)));
		}
		RedisEnds.set(this.redis, ends, now);
	}

	/** Erases that somebody asked; the questions stay, and nobody is told the answer. */
	void forget(ChatId asker) {
		for (String index : List.of(StaffQuestionKeys.WAITING, StaffQuestionKeys.TO_BRING)) {
			ids(index).stream()
				.map(StaffQuestionKeys::asker)
				.filter((key) -> asker.value().equals(this.redis.opsForValue().get(key)))
				.forEach(this.redis::delete);
		}
	}

	@Override
	public List<StaffQuestion> waiting() {
		return ids(StaffQuestionKeys.WAITING).stream().map(this::find).flatMap(Optional::stream).toList();
	}

	/** What has ended by itself is left out: it was asked earlier than it was settled. */
	@Override
	public List<StaffQuestion> settled() {
		return stored(Objects.requireNonNullElse(
				this.redis.opsForZSet().reverseRange(StaffQuestionKeys.SETTLED, 0, MOST_SETTLED - 1L), Set.of()));
	}

	/** Those of several that are still there, in their order. */
	private List<StaffQuestion> stored(Set<String> ids) {
		List<@Nullable String> stored = ids.isEmpty() ? null
				: this.redis.opsForValue().multiGet(ids.stream().map(StaffQuestionKeys::question).toList());
		List<StaffQuestion> questions = new ArrayList<>();
		for (String question : Objects.requireNonNullElse(stored, List.<@Nullable String>of())) {
			if (question != null && !question.isEmpty()) {
				questions.add(read(question));
			}
		}
		return questions;
	}

	@Override
	public Optional<StaffQuestion> find(String id) {
		return stored(id).map(this::read);
	}

	@Override
	public Outcome answer(String id, StaffAnswer answer) {
		Optional<String> stored = stored(id);
		if (stored.isEmpty()) {
			return Outcome.GONE;
		}
		Outcome outcome = settle(id, stored.get(), read(stored.get()).answered(answer));
		if (outcome != Outcome.NOT_WAITING) {
			bring(id);
		}
		return outcome;
	}

	@Override
	public OutgoingMessage preview(StaffQuestion question, StaffAnswer answer) {
		return message(question.maskedWords(), answer);
	}

	@Override
	public Outcome close(String id) {
		return stored(id).map((stored) -> settle(id, stored, read(stored).closed())).orElse(Outcome.GONE);
	}

	@Override
	public Optional<Draft> asDraft(String id) {
		return find(id).flatMap((question) -> Optional.ofNullable(question.answer())
			.map((answer) -> new Draft(question.maskedWords(), answer.text())));
	}

	/** Brings the answers on their way that a crash, or Redis in trouble, has left. */
	void bringAnswers() {
		ids(StaffQuestionKeys.TO_BRING).forEach(this::bring);
	}

	/** May be repeated: the outbox takes an answer once, and who asked goes last. */
	private void bring(String id) {
		String asker = this.redis.opsForValue().get(StaffQuestionKeys.asker(id));
		StaffQuestion question = find(id).orElse(null);
		StaffAnswer answer = (question != null) ? question.answer() : null;
		if (question != null && answer != null) {
			this.feedback.note(answer.at(), NoteFeedback.of(Count.of("staff-answered:" + id, Figure.STAFF_ANSWERED)));
			if (asker != null) {
				this.outbox.enqueue(OutboxEntry.push("staff-question:" + id + ":answer", new ChatId(asker),
						List.of(message(question.words(), answer)), this.clock.instant()));
			}
		}
		this.redis.delete(StaffQuestionKeys.asker(id));
		this.redis.opsForZSet().remove(StaffQuestionKeys.TO_BRING, id);
	}

	/** Says on a locked screen no more than that there is an answer. */
	private static OutgoingMessage message(String words, StaffAnswer answer) {
		Card card = new Card("ご質問へのお返事", shortened(words), answer.text(), "市民協働課の職員がお答えしました。", List.of(), false);
		return new OutgoingMessage.Cards("ご質問へのお返事です", List.of(card), List.of());
	}

	/** Enough to know which question it was. */
	private static String shortened(String words) {
		if (words.codePointCount(0, words.length()) <= SHOWN_OF_THE_QUESTION) {
			return words;
		}
		return words.substring(0, words.offsetByCodePoints(0, SHOWN_OF_THE_QUESTION)) + "…";
	}

	private Outcome settle(String id, String stored, StaffQuestion settled) {
		if (read(stored).state() != StaffQuestion.State.WAITING) {
			return Outcome.NOT_WAITING;
		}
		boolean answered = settled.state() == StaffQuestion.State.ANSWERED;
		String outcome = this.redis.execute(SETTLE,
				List.of(StaffQuestionKeys.question(id), StaffQuestionKeys.asker(id), StaffQuestionKeys.WAITING,
						StaffQuestionKeys.TO_BRING, StaffQuestionKeys.SETTLED),
				id, stored, this.json.writeValueAsString(settled), answered ? "bring" : "",
				Long.toString(this.clock.millis()), millis(FeedbackKeys.INDEX_REACHES_BACK));
		return Outcome.valueOf(outcome);
	}

	private Set<String> ids(String index) {
		return Objects.requireNonNullElse(this.redis.opsForZSet().range(index, 0, -1), Set.of());
	}

	private Optional<String> stored(String id) {
		@Nullable String stored = this.redis.opsForValue().get(StaffQuestionKeys.question(id));
		return Optional.ofNullable(stored).filter((json) -> !json.isEmpty());
	}

	private StaffQuestion read(String stored) {
		return this.json.readValue(stored, StaffQuestion.class);
	}

	private static String millis(Duration duration) {
		return Long.toString(duration.toMillis());
	}

}
