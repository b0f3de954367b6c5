package jp.wakuwaku.bot.surveys;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.ProgramId;

/**
 * What the questionnaires of a fiscal year tell, without anybody's answer being found.
 */
public final class SurveyYear {

	private final List<CountedSurvey> all;

	/** Those whose time of answers is over, by program. */
	private final Map<String, List<CountedSurvey>> closed;

	private final Map<String, Map<Question, ProgramYear>> programs;

	private SurveyYear(List<CountedSurvey> all, Map<String, List<CountedSurvey>> closed) {
		this.all = all;
		this.closed = closed;
		this.programs = closed.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (program) -> questionsOf(program.getValue())));
	}

	static SurveyYear of(List<CountedSurvey> all, Instant now) {
		return new SurveyYear(all,
				all.stream()
					.filter((counted) -> counted.wasAsked() && !counted.survey().isOpen(now))
					.collect(Collectors.groupingBy((counted) -> counted.survey().program())));
	}

	/**
	 * Tells of each session.
	 * @return in the order in which they ended
	 */
	public List<SessionFigures> sessions() {
		return this.all.stream()
			.sorted(Comparator.comparing((counted) -> counted.survey().endedAt()))
			.map(this::session)
			.toList();
	}

	/**
	 * Tells of all sessions.
	 * @return sums of those whose time of answers is over
	 */
	public TotalFigures total() {
		return total(this.closed.values(), this.programs.values());
	}

	/**
	 * Tells of a program's sessions.
	 * @param program which
	 * @return sums of those whose time of answers is over
	 */
	public TotalFigures total(ProgramId program) {
		return total(Optional.ofNullable(this.closed.get(program.value())).stream().toList(),
				Optional.ofNullable(this.programs.get(program.value())).stream().toList());
	}

	private SessionFigures session(CountedSurvey counted) {
		Survey survey = counted.survey();
		Map<Question, ProgramYear> program = this.closed.getOrDefault(survey.program(), List.of()).contains(counted)
				? this.programs.getOrDefault(survey.program(), Map.of()) : Map.of();
		return new SessionFigures(survey.id(), survey.programId(), survey.endedAt(), counted.tally().status(),
				survey.closesAt(), new Share(counted.tally().answered(), counted.tally().asked()),
				program.values().stream().map((question) -> question.of(survey)).toList());
	}

	private static TotalFigures total(Collection<List<CountedSurvey>> closed,
			Collection<Map<Question, ProgramYear>> programs) {
		List<Tally> tallies = closed.stream().flatMap(List::stream).map(CountedSurvey::tally).toList();
		return new TotalFigures(tallies.size(),
				new Share(tallies.stream().mapToInt(Tally::answered).sum(),
						tallies.stream().mapToInt(Tally::asked).sum()),
				Stream.of(Question.values())
					.map((question) -> ProgramYear.total(question,
							programs.stream().map((program) -> program.get(question)).toList()))
					.toList());
	}

	private static Map<Question, ProgramYear> questionsOf(List<CountedSurvey> program) {
		return Stream.of(Question.values())
			.collect(Collectors.toMap(Function.identity(), (question) -> ProgramYear.of(question, program),
					(first, _) -> first, () -> new EnumMap<>(Question.class)));
	}

}
