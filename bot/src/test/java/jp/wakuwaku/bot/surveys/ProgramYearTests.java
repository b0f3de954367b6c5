package jp.wakuwaku.bot.surveys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramYearTests {

	private static final Instant ENDED = Instant.parse("2026-11-25T06:30:00Z");

	private static final int MOST_ANSWERS = 24;

	/**
	 * For every table of up to 24 answers: what is not shown may have been at least two
	 * numbers, to somebody who knows the rules and how many answered.
	 */
	@ParameterizedTest
	@EnumSource(Question.class)
	void nobodyFindsOutACellThatIsNotShown(Question question) {
		for (int all = 1; all <= MOST_ANSWERS; all++) {
			Map<QuestionFigures, List<List<Integer>>> worlds = new HashMap<>();
			for (List<Integer> cells : tables(all)) {
				worlds.computeIfAbsent(shown(question, cells), (_) -> new ArrayList<>()).add(cells);
			}
			worlds.forEach((figures, indistinguishable) -> {
				figures.cells().forEach((cell) -> assertThat(cell.count()).isGreaterThanOrEqualTo(5));
				if (figures.cells().isEmpty()) {
					hidden(question, figures).forEach((place) -> assertThat(
							indistinguishable.stream().map((cells) -> cells.get(place)).collect(Collectors.toSet()))
						.as("cell %s of %s", place, indistinguishable)
						.hasSizeGreaterThan(1));
				}
			});
		}
	}

	@Test
	void showsCellsOfATotalOnlyWhereEachSessionShowsItsOwn() {
		ProgramYear detailed = ProgramYear.of(Question.FOUNDING, List.of(counted("a-1", List.of(5, 6, 7))));
		ProgramYear coarse = ProgramYear.of(Question.FOUNDING, List.of(counted("b-1", List.of(9, 20, 1))));
		assertThat(ProgramYear.total(Question.FOUNDING, List.of(detailed)).cells()).hasSize(3);
		QuestionFigures total = ProgramYear.total(Question.FOUNDING, List.of(detailed, coarse));
		assertThat(total).isEqualTo(new QuestionFigures(Question.FOUNDING, new Share(14, 48), List.of()));
	}

	@Test
	void countsWhoeverGaveNoAnswerAmongAllOthers() {
		Survey survey = survey("a-1");
		Tally tally = new Tally(SurveyStatus.ASKED, 20, 12, Map.of("founding/yes", 6, "founding/none", 6));
		assertThat(ProgramYear.of(Question.FOUNDING, List.of(new CountedSurvey(survey, tally))).of(survey).share())
			.contains(new Share(6, 12));
	}

	@Test
	void leavesOutSessionsWithoutAnswers() {
		ProgramYear year = ProgramYear.of(Question.FOUNDING,
				List.of(counted("a-1", List.of(0, 0, 0)), counted("a-2", List.of(5, 5, 5))));
		assertThat(year.surveys()).hasSize(1);
		assertThat(ProgramYear.total(Question.FOUNDING, List.of(year)).share()).contains(new Share(5, 15));
		assertThat(ProgramYear.total(Question.FOUNDING, List.of()).share()).isEmpty();
	}

	/** Without the cell that is the whole of the yes, which is shown as such. */
	private static List<Integer> hidden(Question question, QuestionFigures figures) {
		boolean isYesShown = figures.share().isPresent() && question.cells().getFirst().equals(question.favourable());
		boolean isRestShown = figures.share().isPresent()
				&& question.favourable().size() == question.cells().size() - 1;
		return List.of(0, 1, 2)
			.stream()
			.filter((place) -> !(isYesShown && place == 0) && !(isRestShown && place == 2))
			.toList();
	}

	private static QuestionFigures shown(Question question, List<Integer> cells) {
		CountedSurvey counted = counted(question, "a-1", cells);
		return ProgramYear.of(question, List.of(counted)).of(counted.survey());
	}

	private static CountedSurvey counted(String session, List<Integer> cells) {
		return counted(Question.FOUNDING, session, cells);
	}

	private static CountedSurvey counted(Question question, String session, List<Integer> cells) {
		Map<String, Integer> counts = new HashMap<>();
		for (int place = 0; place < cells.size(); place++) {
			counts.put(Tally.field(question, question.cells().get(place).getFirst()), cells.get(place));
		}
		int all = cells.stream().mapToInt(Integer::intValue).sum();
		return new CountedSurvey(survey(session), new Tally(SurveyStatus.ASKED, all, all, counts));
	}

	private static Survey survey(String session) {
		return new Survey(1, session, "a", ENDED, ENDED, ENDED);
	}

	private static List<List<Integer>> tables(int all) {
		List<List<Integer>> tables = new ArrayList<>();
		for (int first = 0; first <= all; first++) {
			for (int second = 0; second <= all - first; second++) {
				tables.add(List.of(first, second, all - first - second));
			}
		}
		return tables;
	}

}
