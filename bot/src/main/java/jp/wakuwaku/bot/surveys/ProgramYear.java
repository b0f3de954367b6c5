package jp.wakuwaku.bot.surveys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What one program's sessions of a year tell about one question: in sessions and groups
 * of sessions that can be shown.
 *
 * @param question which
 * @param surveys that are closed and have answers, in the order in which they closed
 * @param blocks what is shown of them
 */
record ProgramYear(Question question, List<CountedSurvey> surveys, DisclosurePolicy.Blocks blocks) {

	private static final DisclosurePolicy POLICY = new DisclosurePolicy(DisclosurePolicy.LEAST);

	/** Those that close later change nothing about those that were closed. */
	private static final Comparator<CountedSurvey> IN_ORDER = Comparator
		.<CountedSurvey, Instant>comparing((counted) -> counted.survey().closesAt())
		.thenComparing((counted) -> counted.survey().session());

	static ProgramYear of(Question question, List<CountedSurvey> closed) {
		List<CountedSurvey> answered = closed.stream()
			.filter((counted) -> counted.tally().answered() > 0)
			.sorted(IN_ORDER)
			.toList();
		return new ProgramYear(question, answered,
				POLICY.blocks(answered.stream().map((counted) -> counted.tally().split(question)).toList()));
	}

	QuestionFigures of(Survey survey) {
		return this.blocks.alone()
			.stream()
			.map(this.surveys::get)
			.filter((counted) -> counted.survey().equals(survey))
			.findFirst()
			.map((counted) -> figures(this.question, List.of(counted.tally()), true))
			.orElseGet(() -> new QuestionFigures(this.question, null, List.of()));
	}

	/** Of a program, or of all programs. */
	static QuestionFigures total(Question question, List<ProgramYear> programs) {
		boolean isDetailed = programs.stream().allMatch((program) -> program.blocks.together().isEmpty());
		return figures(question, programs.stream().flatMap(ProgramYear::shown).toList(), isDetailed);
	}

	private Stream<Tally> shown() {
		return Stream.concat(this.blocks.alone().stream(), this.blocks.together().stream().flatMap(List::stream))
			.map(this.surveys::get)
			.map(CountedSurvey::tally);
	}

	/** Cells of a sum are shown where each of the sessions shows its own. */
	private static QuestionFigures figures(Question question, List<Tally> shown, boolean isDetailed) {
		boolean hasCells = isDetailed && !shown.isEmpty()
				&& shown.stream().allMatch((tally) -> POLICY.isEnough(tally.cells(question)));
		return new QuestionFigures(question, share(question, shown), hasCells ? cells(question, shown) : List.of());
	}

	private static @Nullable Share share(Question question, List<Tally> shown) {
		if (shown.isEmpty()) {
			return null;
		}
		DisclosurePolicy.Split sum = shown.stream()
			.map((tally) -> tally.split(question))
			.reduce(new DisclosurePolicy.Split(0, 0), DisclosurePolicy.Split::plus);
		return new Share(sum.yes(), sum.all());
	}

	private static List<QuestionFigures.Cell> cells(Question question, List<Tally> shown) {
		List<QuestionFigures.Cell> cells = new ArrayList<>();
		IntStream.range(0, question.cells().size())
			.forEach((place) -> cells.add(new QuestionFigures.Cell(question.cells().get(place),
					shown.stream().mapToInt((tally) -> tally.cells(question).get(place)).sum())));
		return cells;
	}

}
