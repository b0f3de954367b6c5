package jp.wakuwaku.bot.surveys;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question, as far as it may be shown: no count under 5 is among
 * it, nor can one be found by subtracting.
 *
 * @param question which
 * @param favourable how many chose what speaks for it, of those who answered the
 * questionnaire; {@code null} when they, or the others, are too few
 * @param cells how many chose what, in the question's order; empty when one of them is
 * too small
 */
public record QuestionFigures(Question question, @Nullable Share favourable, List<Cell> cells) {

	public QuestionFigures {
		cells = List.copyOf(cells);
	}

	/**
	 * Returns the share of favourable answers.
	 * @return empty when it is not shown
	 */
	public Optional<Share> share() {
		return Optional.ofNullable(this.favourable);
	}

	/**
	 * One count.
	 *
	 * @param options what was chosen, one or the other
	 * @param count how many
	 */
	public record Cell(List<String> options, int count) {

		public Cell {
			options = List.copyOf(options);
		}

	}

}
