package jp.wakuwaku.bot.surveys;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.residents.Deletion;
import jp.wakuwaku.bot.residents.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class AnswersIntegrationTests {

	private static final int RUNS = Integer.getInteger("surveys.runs", 10);

	private SurveyTown town;

	@BeforeEach
	void begin() {
		this.town = new SurveyTown();
	}

	@AfterEach
	void end() {
		this.town.close();
	}

	@Test
	void countsEachPersonOnce() {
		this.town.asks(2);
		assertThat(begins(0)).isEqualTo(new SurveyTidings.Ready("marketing-1"));
		assertThat(this.town.sends(0, SurveyTown.SESSION, SurveyTown.YES))
			.isEqualTo(new SurveyTidings.Counted("marketing-1"));
		assertThat(this.town.sends(0, SurveyTown.SESSION, SurveyTown.NO))
			.isEqualTo(new SurveyTidings.Counted("marketing-1"));
		assertThat(begins(0)).isEqualTo(new SurveyTidings.Closed(SurveyTidings.Reason.ANSWERED));
		assertThat(begins(1)).isEqualTo(new SurveyTidings.Ready("marketing-1"));
		assertThat(this.town.tally().counts()).isEqualTo(Map.of("satisfaction/very", 1, "clarity/clear", 1,
				"usefulness/useful", 1, "access/easy", 1, "founding/yes", 1));
	}

	@Test
	void takesNoAnswersFromThoseWhoWereNotAskedOrTooLate() {
		this.town.registers(5);
		this.town.wishes.decline(person(5));
		this.town.asks(2);
		SurveyTidings nothing = new SurveyTidings.Closed(SurveyTidings.Reason.NOTHING);
		for (int number : new int[] { 5, 99 }) {
			assertThat(begins(number)).isEqualTo(nothing);
			assertThat(this.town.sends(number, SurveyTown.SESSION, SurveyTown.YES)).isEqualTo(nothing);
		}
		for (String session : List.of("gone", "GONE_", "")) {
			assertThat(this.town.box.send(this.town.origin(0), new SurveyErrand.Send(session, SurveyTown.YES)))
				.isEqualTo(nothing);
		}
		assertThat(this.town.box.send(this.town.origin(0), new SurveyErrand.Send("marketing-1", List.of("very"))))
			.isEqualTo(nothing);
		this.town.now = this.town.now.plus(Duration.ofDays(7));
		SurveyTidings over = new SurveyTidings.Closed(SurveyTidings.Reason.OVER);
		assertThat(begins(0)).isEqualTo(over);
		assertThat(this.town.sends(0, SurveyTown.SESSION, SurveyTown.YES)).isEqualTo(over);
		assertThat(this.town.tally().answered()).isZero();
	}

	@Test
	void findsTheOneThatIsOpenWithoutItsName() {
		this.town.asks(1);
		assertThat(this.town.box.begin(this.town.origin(0), new SurveyErrand.Begin("")))
			.isEqualTo(new SurveyTidings.Ready("marketing-1"));
	}

	/**
	 * Answers come twice, crash anywhere, and race; each person's first ones count,
	 * whole.
	 */
	@Test
	void countsWhatWasAnsweredWhateverHappens() {
		for (int run = 0; run < RUNS; run++) {
			RedisExtension.flush();
			Random random = new Random(run);
			try (SurveyTown other = new SurveyTown()) {
				int people = 12;
				other.asks(people);
				Map<String, Integer> expected = new HashMap<>();
				int answered = 0;
				for (int number : shuffled(people, random)) {
					if (random.nextInt(4) == 0) {
						continue;
					}
					List<String> answers = answers(random);
					int person = number;
					for (int again = random.nextInt(3); again >= 0; again--) {
						other.redis.crashesAfter(random.nextInt(6),
								() -> other.sends(person, SurveyTown.SESSION, answers));
					}
					assertThat(other.sends(person, SurveyTown.SESSION, answers))
						.isEqualTo(new SurveyTidings.Counted("marketing-1"));
					answered++;
					Stream.of(Question.values())
						.forEach((question) -> expected.merge(Tally.field(question, answers.get(question.place())), 1,
								Integer::sum));
				}
				assertThat(other.tally()).as("seed %s", run)
					.isEqualTo(new Tally(SurveyStatus.ASKED, people, answered, expected));
			}
		}
	}

	@Test
	void countsOnceWhenTheSameAnswersRace() throws InterruptedException {
		this.town.asks(8);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			IntStream.range(0, 80)
				.forEach((attempt) -> threads
					.execute(() -> this.town.sends(attempt % 8, SurveyTown.SESSION, SurveyTown.YES)));
			threads.shutdown();
			assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
		}
		assertThat(this.town.tally().answered()).isEqualTo(8);
		assertThat(this.town.tally().counts()).containsEntry("founding/yes", 8);
	}

	/**
	 * Neither who, nor when, nor in which order, nor two answers of one person together.
	 */
	@Test
	void keepsAnswersApartFromPersons() {
		this.town.asks(6);
		Map<String, String> dumps = new HashMap<>();
		for (List<Integer> order : List.of(List.of(0, 1, 2, 3), List.of(3, 2, 1, 0))) {
			for (int number : order) {
				this.town.now = this.town.now.plusSeconds(61);
				this.town.sends(number, SurveyTown.SESSION, (number < 2) ? SurveyTown.YES : SurveyTown.NO);
			}
			String survey = String.valueOf(this.town.dump().get("survey:{survey:marketing-1}"));
			dumps.put(order.toString(), survey);
			this.town.redis.delete(SurveyKeys.answered(SurveyTown.SESSION));
			Stream.of(Question.values())
				.flatMap((question) -> question.options().stream().map((option) -> Tally.field(question, option)))
				.forEach((field) -> this.town.redis.opsForHash().delete(SurveyKeys.survey(SurveyTown.SESSION), field));
			this.town.redis.opsForHash().delete(SurveyKeys.survey(SurveyTown.SESSION), SurveyKeys.Field.ANSWERED);
		}
		assertThat(dumps.values().stream().distinct()).hasSize(1);
		String all = this.town.dump().toString();
		IntStream.range(0, 6)
			.forEach((number) -> assertThat(all).doesNotContain(SurveyTown.chat(number).value(),
					person(number).value()));
	}

	@Test
	void forgetsWhoAnsweredAndKeepsTheCounts() {
		this.town.asks(2);
		this.town.sends(0, SurveyTown.SESSION, SurveyTown.YES);
		this.town.box.wish(this.town.origin(0), new SurveyErrand.Wish(false));
		Tally before = this.town.tally();
		PersonId person = person(0);
		String mark = SurveyMark.of(person, SurveyTown.SESSION).value();
		assertThat(this.town.dump().toString()).contains(mark, person.value());
		this.town.office.residents.forgetting()
			.apply(this.town.box::forget)
			.forget(person, Deletion.AskedBy.RESIDENT, "own-wish");
		assertThat(this.town.dump().toString()).doesNotContain(mark, person.value());
		assertThat(this.town.tally()).isEqualTo(before);
		assertThat(this.town.sends(0, SurveyTown.SESSION, SurveyTown.YES))
			.isEqualTo(new SurveyTidings.Closed(SurveyTidings.Reason.NOTHING));
	}

	@Test
	void marksEndAndCountsStay() {
		this.town.asks(1);
		this.town.sends(0, SurveyTown.SESSION, SurveyTown.YES);
		for (String key : List.of(SurveyKeys.asked(SurveyTown.SESSION), SurveyKeys.answered(SurveyTown.SESSION))) {
			assertThat(this.town.redis.getExpire(key, TimeUnit.DAYS)).isBetween(6L, 8L);
		}
		assertThat(this.town.redis.getExpire(SurveyKeys.survey(SurveyTown.SESSION), TimeUnit.DAYS))
			.isGreaterThan(10 * 365L);
	}

	@Test
	void keepsAWishUntilItIsTakenBack() {
		assertThat(wishes(0, false)).isEqualTo(SurveyTidings.Outcome.NOBODY);
		PersonId person = this.town.registers(0).person();
		assertThat(wishes(0, false)).isEqualTo(SurveyTidings.Outcome.DECLINED);
		assertThat(this.town.wishes.hasDeclined(person)).isTrue();
		assertThat(wishes(0, true)).isEqualTo(SurveyTidings.Outcome.ACCEPTED);
		assertThat(this.town.wishes.hasDeclined(person)).isFalse();
	}

	private SurveyTidings.Outcome wishes(int number, boolean wanted) {
		return ((SurveyTidings.Wished) this.town.box.wish(this.town.origin(number), new SurveyErrand.Wish(wanted)))
			.outcome();
	}

	private SurveyTidings begins(int number) {
		return this.town.box.begin(this.town.origin(number), new SurveyErrand.Begin("marketing-1"));
	}

	private PersonId person(int number) {
		return this.town.office.residents.residents().find(SurveyTown.chat(number)).orElseThrow();
	}

	private static List<Integer> shuffled(int people, Random random) {
		List<Integer> numbers = new ArrayList<>(IntStream.range(0, people).boxed().toList());
		Collections.shuffle(numbers, random);
		return numbers;
	}

	private static List<String> answers(Random random) {
		return Stream.of(Question.values())
			.map((question) -> question.options().get(random.nextInt(question.options().size())))
			.toList();
	}

}
