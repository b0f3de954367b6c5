package jp.wakuwaku.bot.surveys;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.SessionId;

import org.springframework.stereotype.Component;

/**
 * What the questionnaires tell, without anybody's answer being found. Kept for ten fiscal
 * years after their own.
 */
@Component
public class SurveyFigures {

	private final Surveys surveys;

	private final Clock clock;

	SurveyFigures(Surveys surveys, Clock clock) {
		this.surveys = surveys;
		this.clock = clock;
	}

	/**
	 * Tells of one session.
	 * @param session which
	 * @return empty when nothing was decided about a questionnaire
	 */
	public Optional<SessionFigures> of(SessionId session) {
		return this.surveys.find(session)
			.flatMap((survey) -> sessions(survey.year()).stream()
				.filter((figures) -> figures.session().equals(session))
				.findFirst());
	}

	/**
	 * Tells of each session of a year.
	 * @param year in which they ended
	 * @return in the order in which they ended
	 */
	public List<SessionFigures> sessions(FiscalYear year) {
		List<CountedSurvey> all = counted(year);
		return all.stream()
			.sorted(Comparator.comparing((counted) -> counted.survey().endedAt()))
			.map((counted) -> session(counted, all))
			.toList();
	}

	/**
	 * Tells of a program's sessions of a year.
	 * @param program which
	 * @param year in which they ended
	 * @return sums of the sessions whose time of answers is over
	 */
	public TotalFigures of(ProgramId program, FiscalYear year) {
		return total(counted(year), (counted) -> counted.survey().programId().equals(program));
	}

	/**
	 * Tells of all sessions of a year.
	 * @param year in which they ended
	 * @return sums of the sessions whose time of answers is over
	 */
	public TotalFigures of(FiscalYear year) {
		return total(counted(year), (_) -> true);
	}

	private SessionFigures session(CountedSurvey counted, List<CountedSurvey> all) {
		Survey survey = counted.survey();
		List<CountedSurvey> program = all.stream()
			.filter(this::isClosed)
			.filter((other) -> other.survey().program().equals(survey.program()))
			.toList();
		List<QuestionFigures> questions = program.contains(counted)
				? questions((question) -> ProgramYear.of(question, program).of(survey)) : List.of();
		return new SessionFigures(survey.id(), survey.programId(), survey.endedAt(), counted.tally().status(),
				survey.closesAt(), new Share(counted.tally().answered(), counted.tally().asked()), questions);
	}

	private TotalFigures total(List<CountedSurvey> all, Predicate<CountedSurvey> wanted) {
		Map<String, List<CountedSurvey>> programs = all.stream()
			.filter(wanted)
			.filter(this::isClosed)
			.collect(Collectors.groupingBy((counted) -> counted.survey().program()));
		List<Tally> tallies = programs.values().stream().flatMap(List::stream).map(CountedSurvey::tally).toList();
		return new TotalFigures(tallies.size(),
				new Share(tallies.stream().mapToInt(Tally::answered).sum(),
						tallies.stream().mapToInt(Tally::asked).sum()),
				questions((question) -> ProgramYear.total(question,
						programs.values().stream().map((surveys) -> ProgramYear.of(question, surveys)).toList())));
	}

	private static List<QuestionFigures> questions(Function<Question, QuestionFigures> figures) {
		return Stream.of(Question.values()).map(figures).toList();
	}

	private boolean isClosed(CountedSurvey counted) {
		Instant now = this.clock.instant();
		return counted.wasAsked() && !counted.survey().isOpen(now);
	}

	private List<CountedSurvey> counted(FiscalYear year) {
		return this.surveys.of(year)
			.stream()
			.flatMap((survey) -> this.surveys.tally(survey.id())
				.map((tally) -> new CountedSurvey(survey, tally))
				.stream())
			.toList();
	}

}
