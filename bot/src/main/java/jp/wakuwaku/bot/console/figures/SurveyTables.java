package jp.wakuwaku.bot.console.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.layout.ConsoleTimes;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.surveys.FiscalYear;
import jp.wakuwaku.bot.surveys.Question;
import jp.wakuwaku.bot.surveys.SessionFigures;
import jp.wakuwaku.bot.surveys.SurveyFigures;
import jp.wakuwaku.bot.surveys.SurveyYear;
import jp.wakuwaku.bot.surveys.TotalFigures;

import org.springframework.stereotype.Component;

/** Puts the questionnaire into tables; what may not be shown says why. */
@Component
class SurveyTables {

	private static final Map<Question, String> QUESTIONS = Map.of(Question.SATISFACTION, "講座に満足した（とても満足、満足）",
			Question.CLARITY, "わかりやすかった", Question.USEFULNESS, "役立ちそう", Question.ACCESS, "参加しやすかった", Question.FOUNDING,
			"今後起業したいと思った");

	private static final int YEARS_COMPARED = 5;

	private final SurveyFigures figures;

	private final Programs programs;

	private final ConsoleTimes times;

	private final Years years;

	SurveyTables(SurveyFigures figures, Programs programs, ConsoleTimes times, Years years) {
		this.figures = figures;
		this.programs = programs;
		this.times = times;
		this.years = years;
	}

	SurveyTable of(FiscalYear year) {
		SurveyYear figures = this.figures.year(year);
		TotalFigures total = figures.total();
		List<SessionFigures> sessions = figures.sessions();
		return new SurveyTable(year.toString(), indicator(year.toString(), total), total.sessions(),
				Stream.of(Question.values()).map((question) -> row(question, total)).toList(),
				programs(figures, sessions), sessions.stream().map(this::row).toList(), years(year));
	}

	/** Empty when nothing was decided about its questionnaire. */
	Optional<SurveyRow> of(SessionId session) {
		return this.figures.of(session).map(this::row);
	}

	private static SurveyRow row(Question question, TotalFigures total) {
		return SurveyRow.of(QUESTIONS.getOrDefault(question, question.name()), "", total.replies(),
				total.of(question).share().orElse(null), Unshown.why(total));
	}

	private static SurveyRow indicator(String title, TotalFigures total) {
		return SurveyRow.of(title, "", total.replies(), total.of(Question.FOUNDING).share().orElse(null),
				Unshown.why(total));
	}

	private List<SurveyRow> programs(SurveyYear figures, List<SessionFigures> sessions) {
		return sessions.stream()
			.map(SessionFigures::program)
			.distinct()
			.map((program) -> indicator(title(program), figures.total(program)))
			.toList();
	}

	private SurveyRow row(SessionFigures session) {
		return SurveyRow.of(title(session.program()), this.times.moment(session.endedAt()), session.replies(),
				session.questions()
					.stream()
					.filter((figures) -> figures.question() == Question.FOUNDING)
					.findFirst()
					.flatMap((figures) -> figures.share())
					.orElse(null),
				Unshown.why(session, this.years.now(), this.times.moment(session.closesAt())));
	}

	/** Years in which nobody was asked are left out. */
	private List<SurveyRow> years(FiscalYear last) {
		return IntStream.rangeClosed(last.year() - YEARS_COMPARED + 1, last.year())
			.mapToObj(FiscalYear::new)
			.map((year) -> indicator(year.toString(), this.figures.year(year).total()))
			.filter((row) -> row.replies().of() > 0)
			.toList();
	}

	private String title(ProgramId program) {
		return this.programs.find(program).map((found) -> found.facts().title()).orElse(program.value());
	}

}
