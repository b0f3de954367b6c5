package jp.wakuwaku.bot.surveys;

import java.util.List;

/**
 * The questionnaires of several sessions that are closed.
 *
 * @param sessions how many sessions
 * @param replies who answered, of those who were asked
 * @param questions what was answered, by question; of as many as can be shown, which may
 * be less than answered
 */
public record TotalFigures(int sessions, Share replies, List<QuestionFigures> questions) {

	public TotalFigures {
		questions = List.copyOf(questions);
	}

	/**
	 * Returns what was answered to one question.
	 * @param question which
	 * @return as far as it may be shown
	 */
	public QuestionFigures of(Question question) {
		return this.questions.get(question.place());
	}

}
