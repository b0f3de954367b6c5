package jp.wakuwaku.bot.surveys;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.SessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@ExtendWith(RedisExtension.class)
class SurveyFiguresIntegrationTests {

	private static final FiscalYear YEAR = new FiscalYear(2026);

	private static final ProgramId OTHER = new ProgramId("handmade");

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
	void showsNoAnswerWhileAnswersAreTaken() {
		this.town.asks(12);
		answers(SurveyTown.SESSION, 6, 5);
		SessionFigures open = this.town.figures.of(SurveyTown.SESSION).orElseThrow();
		assertThat(open.replies()).isEqualTo(new Share(11, 12));
		assertThat(open.questions()).isEmpty();
		assertThat(this.town.figures.year(YEAR).total().sessions()).isZero();
	}

	@Test
	void tellsTheIndicatorOfASessionItsProgramAndTheYear() {
		this.town.asks(12);
		answers(SurveyTown.SESSION, 6, 5);
		closes();
		SessionFigures session = this.town.figures.of(SurveyTown.SESSION).orElseThrow();
		Share share = session.questions().get(Question.FOUNDING.place()).share().orElseThrow();
		assertThat(share).isEqualTo(new Share(6, 11));
		assertThat(share.interval().low()).isCloseTo(0.2801, within(0.0005));
		assertThat(share.interval().high()).isCloseTo(0.7873, within(0.0005));
		assertThat(this.town.figures.year(YEAR).sessions()).containsExactly(session);
		for (TotalFigures total : List.of(this.town.figures.year(YEAR).total(SurveyTown.PROGRAM),
				this.town.figures.year(YEAR).total())) {
			assertThat(total.sessions()).isEqualTo(1);
			assertThat(total.replies()).isEqualTo(new Share(11, 12));
			assertThat(total.of(Question.FOUNDING).favourable()).isEqualTo(share);
		}
		assertThat(this.town.figures.year(new FiscalYear(2025)).total().sessions()).isZero();
		assertThat(this.town.figures.year(YEAR).total(OTHER).of(Question.FOUNDING).share()).isEmpty();
	}

	@Test
	void showsCountsOfOptionsOnlyWhereNoneIsSmall() {
		this.town.asks(15);
		IntStream.range(0, 5).forEach((number) -> sends(number, "yes"));
		IntStream.range(5, 10).forEach((number) -> sends(number, "unsure"));
		IntStream.range(10, 15).forEach((number) -> sends(number, (number % 2 == 0) ? "already" : "none"));
		closes();
		List<QuestionFigures> questions = this.town.figures.of(SurveyTown.SESSION).orElseThrow().questions();
		assertThat(questions.get(Question.FOUNDING.place()).cells()).containsExactly(
				new QuestionFigures.Cell(List.of("yes"), 5), new QuestionFigures.Cell(List.of("unsure"), 5),
				new QuestionFigures.Cell(List.of("no", "already", "none"), 5));
		assertThat(questions.get(Question.CLARITY.place()))
			.isEqualTo(new QuestionFigures(Question.CLARITY, null, List.of()));
	}

	@Test
	void hidesASmallSessionAlsoInTheTotals() {
		SessionId second = new SessionId("marketing-2");
		SessionId third = new SessionId("marketing-3");
		publish(second, third);
		IntStream.range(0, 12).forEach((number) -> {
			this.town.registers(number);
			this.town.registers(number, SurveyTown.PROGRAM, second);
			this.town.registers(number, SurveyTown.PROGRAM, third);
		});
		evening(SurveyTown.EVENING);
		answers(SurveyTown.SESSION, 6, 6);
		evening(SurveyTown.japan("2026-12-08T18:00"));
		answers(second, 2, 8);
		closes();
		Share first = new Share(6, 12);
		assertThat(indicator(second)).isEmpty();
		assertThat(this.town.figures.year(YEAR).total().of(Question.FOUNDING).favourable()).isEqualTo(first);
		assertThat(this.town.figures.year(YEAR).total().replies()).isEqualTo(new Share(22, 24));
		evening(SurveyTown.japan("2027-01-08T18:00"));
		answers(third, 4, 8);
		closes();
		assertThat(indicator(third)).isEmpty();
		assertThat(this.town.figures.year(YEAR).total().of(Question.FOUNDING).favourable())
			.isEqualTo(new Share(12, 34));
		assertThat(indicator(SurveyTown.SESSION)).containsExactly(first);
	}

	private void publish(SessionId second, SessionId third) {
		this.town.publish(SurveyTown.seminar(SurveyTown.PROGRAM, false,
				SurveyTown.at(SurveyTown.SESSION, "2026-11-25T13:30", "2026-11-25T15:30"),
				SurveyTown.at(second, "2026-12-07T13:30", "2026-12-07T15:30"),
				SurveyTown.at(third, "2027-01-07T13:30", "2027-01-07T15:30")));
	}

	private void evening(Instant evening) {
		this.town.now = evening;
		this.town.beats();
	}

	private Stream<Share> indicator(SessionId session) {
		return this.town.figures.of(session).orElseThrow().questions().get(Question.FOUNDING.place()).share().stream();
	}

	private void answers(SessionId session, int yes, int no) {
		IntStream.range(0, yes + no)
			.forEach((number) -> assertThat(
					this.town.sends(number, session, (number < yes) ? SurveyTown.YES : SurveyTown.NO))
				.isEqualTo(new SurveyTidings.Counted(session.value())));
	}

	private void sends(int number, String founding) {
		this.town.sends(number, SurveyTown.SESSION, List.of("very", "clear", "useful", "easy", founding));
	}

	private void closes() {
		this.town.now = this.town.now.plus(Duration.ofDays(7));
	}

}
