package jp.wakuwaku.bot.faq.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jp.wakuwaku.bot.faq.feedback.StaffQuestions.Draft;
import jp.wakuwaku.bot.faq.feedback.StaffQuestions.Outcome;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.outbox.Outbox;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.outbox.Outboxes;
import jp.wakuwaku.bot.platform.FixedRules;
import jp.wakuwaku.bot.platform.RetentionPeriods;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(RedisExtension.class)
class FeedbackStoresIntegrationTests {

	private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

	private static final ChatId HANAKO = new ChatId("U0000000000000000000000000000000a");

	private static final ChatId NAGISA = new ChatId("U0000000000000000000000000000000b");

	private static final StaffAnswer YES = new StaffAnswer("はい、50台あります。", "小川", NOON.plusSeconds(60));

	private final LettuceConnectionFactory connections = RedisExtension.connect();

	private final StringRedisTemplate redis = new StringRedisTemplate(this.connections);

	private final JsonMapper json = JsonMapper.builder().build();

	private final FixedRules rules = new FixedRules();

	private final RedisFeedback feedback = new RedisFeedback(this.redis, this.json, this.rules);

	private final RedisFigures figures = new RedisFigures(this.redis);

	private final RedisMissedQuestions missed = new RedisMissedQuestions(this.redis, this.json);

	private final RedisStaffQuestions questions = questions(Outboxes.of(this.redis, this.json, (_) -> {
	}));

	@AfterEach
	void close() {
		this.connections.destroy();
	}

	@Nested
	class FiguresOfAWeek {

		private final Week week = Week.of(NOON);

		@Test
		void countOnceWhatHappenedOnce() {
			for (int i = 0; i < 3; i++) {
				note(NOON, Count.of("shown:1", "seminar-when", Figure.ASKED, Figure.ANSWERED, Figure.SHOWN));
			}
			note(NOON, Count.of("asked:2", Figure.ASKED));
			note(NOON, Count.of("verdict:1", "seminar-when", Figure.HELPFUL));
			note(NOON, Count.of("verdict:1", "seminar-when", Figure.WRONG));
			WeeklyFigures figures = FeedbackStoresIntegrationTests.this.figures.of(this.week);
			assertThat(figures.answered()).isEqualTo(new Rate(1, 2));
			assertThat(figures.helpful()).isEqualTo(new Rate(1, 1));
			assertThat(figures.judged()).isEqualTo(new Rate(1, 1));
			assertThat(figures.missed()).isEqualTo(new Rate(0, 2));
			assertThat(figures.entries()).containsExactly(new EntryFigures("seminar-when", 1, 1, 0));
			assertThat(FeedbackStoresIntegrationTests.this.figures.sums(this.week))
				.isEqualTo(new WeeklyFigures(this.week, figures.counts(), List.of()));
		}

		@Test
		void areApartFromThoseOfTheNext() {
			note(NOON, Count.of("asked:1", Figure.ASKED));
			note(NOON.plus(Duration.ofDays(1)), Count.of("asked:2", Figure.ASKED));
			assertThat(FeedbackStoresIntegrationTests.this.figures.of(this.week).count(Figure.ASKED)).isOne();
		}

	}

	@Test
	void notesAllThatATurnLeavesAtOnce() {
		this.feedback.note(NOON,
				new NoteFeedback(List.of(Count.of("asked:1", Figure.ASKED),
						Count.of("verdict:1", "seminar-when", Figure.WRONG), Count.of("missed:1", Figure.MISSED)),
						new Missed("m1", "駐車場は？")));
		note(NOON, Count.of("verdict:1", "seminar-when", Figure.WRONG), Count.of("asked:2", Figure.ASKED));
		WeeklyFigures figures = this.figures.of(Week.of(NOON));
		assertThat(figures.counts()).isEqualTo(Map.of(Figure.ASKED, 2L, Figure.WRONG, 1L, Figure.MISSED, 1L));
		assertThat(figures.entries()).containsExactly(new EntryFigures("seminar-when", 0, 0, 1));
		assertThat(this.missed.groups()).hasSize(1);
	}

	@Test
	void keepsAMissedQuestionOnceAndMasked() {
		miss("m1", "山田です。駐車場は？");
		miss("m1", "山田です。駐車場は？");
		assertThat(this.missed.groups())
			.containsExactly(new MissedGroup(List.of("〔名前〕です。駐車場は？"), 1, NOON, Map.of(Week.of(NOON), 1)));
		assertThat(this.redis.getExpire("missed:{feedback}:m1", TimeUnit.DAYS)).isBetween(89L, 90L);
	}

	@Test
	void endsQuestionsSoonerOnceTheOfficeHasDecidedSoAndNoneLater() {
		miss("m1", "駐車場は？");
		this.questions.ask("q1", "駐車場は？", HANAKO, NOON);
		QuestionRetention retention = new QuestionRetention(this.missed, this.questions, this.rules);
		this.rules.change(RetentionPeriods.SHIPPED.changed(90, 40, 50, NOON));
		retention.work(NOON.plusSeconds(29));
		assertThat(this.redis.getExpire("missed:{feedback}:m1", TimeUnit.DAYS)).as("not yet").isBetween(89L, 90L);
		retention.work(NOON.plusSeconds(30));
		assertThat(this.redis.getExpire("missed:{feedback}:m1", TimeUnit.DAYS)).isBetween(39L, 40L);
		assertThat(this.redis.getExpire("question:{staff}:q1", TimeUnit.DAYS)).isBetween(49L, 50L);
		this.rules.change(this.rules.retention().changed(90, 60, 50, NOON));
		retention.work(NOON.plusSeconds(60));
		assertThat(this.redis.getExpire("missed:{feedback}:m1", TimeUnit.DAYS)).isBetween(39L, 40L);
		miss("m2", "託児は？");
		assertThat(this.redis.getExpire("missed:{feedback}:m2", TimeUnit.DAYS)).isBetween(59L, 60L);
		assertThat(this.missed.groups()).hasSize(2);
	}

	@Test
	void deletesQuestionsThatAreOlderThanThat() {
		this.questions.ask("q1", "駐車場は？", HANAKO, NOON);
		this.questions.answer("q1", YES);
		this.questions.ask("q2", "託児は？", HANAKO, NOON);
		this.questions.endAfter(Duration.ofDays(30), NOON.plus(Duration.ofDays(30)));
		assertThat(this.questions.waiting()).isEmpty();
		assertThat(this.questions.settled()).isEmpty();
		assertThat(this.redis.keys("question:*")).isEmpty();
	}

	@Test
	void doesNotKeepAMissedQuestionThatWasTakenBackEvenWhenItIsToldAgain() {
		miss("m1", "かなりや");
		this.missed.erase("m1");
		miss("m1", "かなりや");
		assertThat(this.missed.groups()).isEmpty();
		assertThat(this.redis.opsForValue().get("missed:{feedback}:m1")).isEmpty();
	}

	@Test
	void bringsAnAnswerOnceAndForgetsWhoAsked() {
		ask("m1", HANAKO);
		ask("m1", HANAKO);
		assertThat(this.questions.waiting()).singleElement().extracting(StaffQuestion::words).isEqualTo("駐車場は？");
		assertThat(this.questions.answer("m1", YES)).isEqualTo(Outcome.DONE);
		assertThat(this.questions.answer("m1", YES)).isEqualTo(Outcome.NOT_WAITING);
		this.questions.bringAnswers();
		assertThat(this.questions.waiting()).isEmpty();
		assertThat(this.redis.hasKey("asker:{staff}:m1")).isFalse();
		assertThat(this.questions.asDraft("m1")).contains(new Draft("駐車場は？", "はい、50台あります。"));
		assertThat(this.figures.of(Week.of(NOON)).count(Figure.STAFF_ANSWERED)).isOne();
		OutboxEntry push = pushTo(HANAKO);
		assertThat(push.id()).isEqualTo("staff-question:m1:answer");
		assertThat(push.replyToken()).isNull();
		assertThat(((OutgoingMessage.Cards) push.messages().getFirst()).altText()).isEqualTo("ご質問へのお返事です");
	}

	@Test
	void bringsAnAnswerThatACrashHasLeft() {
		ask("m1", HANAKO);
		assertThatExceptionOfType(QueryTimeoutException.class)
			.isThrownBy(() -> questions(new SilentOutbox()).answer("m1", YES));
		assertThat(this.questions.waiting()).isEmpty();
		this.questions.bringAnswers();
		assertThat(pushTo(HANAKO).id()).isEqualTo("staff-question:m1:answer");
		assertThat(this.redis.hasKey("asker:{staff}:m1")).isFalse();
		assertThat(this.figures.of(Week.of(NOON)).count(Figure.STAFF_ANSWERED)).isOne();
	}

	@Test
	void tellsNobodyWhoHasLeft() {
		ask("m1", HANAKO);
		ask("m2", NAGISA);
		this.questions.forget(HANAKO);
		assertThat(this.questions.answer("m1", YES)).isEqualTo(Outcome.NOBODY_TO_TELL);
		assertThat(this.questions.answer("m2", YES)).isEqualTo(Outcome.DONE);
		assertThat(this.redis.keys("*" + HANAKO.value() + "*")).isEmpty();
		assertThat(this.questions.asDraft("m1")).isPresent();
	}

	@Test
	void closesAQuestionWithoutAWord() {
		ask("m1", HANAKO);
		assertThat(this.questions.close("m1")).isEqualTo(Outcome.DONE);
		assertThat(this.questions.close("m1")).isEqualTo(Outcome.NOT_WAITING);
		assertThat(this.questions.answer("m1", YES)).isEqualTo(Outcome.NOT_WAITING);
		assertThat(this.questions.asDraft("m1")).isEmpty();
		assertThat(this.redis.keys("*" + HANAKO.value() + "*")).isEmpty();
	}

	@Test
	void erasesAQuestionThatWasTakenBack() {
		ask("m1", HANAKO);
		this.questions.erase("m1");
		ask("m1", HANAKO);
		assertThat(this.questions.waiting()).isEmpty();
		assertThat(this.questions.find("m1")).isEmpty();
		assertThat(this.questions.answer("m1", YES)).isEqualTo(Outcome.GONE);
		assertThat(this.redis.keys("asker:*")).isEmpty();
	}

	@Test
	void forgetsWhoAskedAfterAMonth() {
		ask("m1", HANAKO);
		assertThat(this.redis.getExpire("asker:{staff}:m1", TimeUnit.DAYS)).isBetween(29L, 30L);
		assertThat(this.redis.getExpire("question:{staff}:m1", TimeUnit.DAYS)).isBetween(89L, 90L);
	}

	private void note(Instant at, Count... counts) {
		this.feedback.note(at, NoteFeedback.of(counts));
	}

	private void miss(String message, String words) {
		this.feedback.note(NOON, new NoteFeedback(List.of(), new Missed(message, words)));
	}

	private void ask(String message, ChatId asker) {
		this.questions.ask(message, "駐車場は？", asker, NOON);
	}

	private OutboxEntry pushTo(ChatId chat) {
		List<Object> entries = this.redis.opsForHash().values("outbox:{" + chat.value() + "}");
		assertThat(entries).hasSize(1);
		return this.json.readValue((String) entries.getFirst(), OutboxEntry.class);
	}

	private RedisStaffQuestions questions(Outbox outbox) {
		return new RedisStaffQuestions(this.redis, this.json, outbox, this.feedback, this.rules,
				Clock.fixed(NOON, ZoneOffset.UTC));
	}

	/** Redis does not confirm. */
	private static final class SilentOutbox implements Outbox {

		@Override
		public boolean enqueue(OutboxEntry message) {
			throw new QueryTimeoutException("no answer");
		}

		@Override
		public Optional<jp.wakuwaku.bot.outbox.Outcome> outcome(ChatId chat, String id) {
			throw new QueryTimeoutException("no answer");
		}

	}

}
