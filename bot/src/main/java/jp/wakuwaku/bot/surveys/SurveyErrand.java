package jp.wakuwaku.bot.surveys;

import java.util.List;

import jp.wakuwaku.bot.conversation.TurnCommand;

/** What turns want to know or have done; the answers are {@link SurveyTidings}. */
sealed interface SurveyErrand extends TurnCommand {

	/**
	 * Looks whether somebody may answer.
	 *
	 * @param session whose questionnaire, empty for the last one that is open to them
	 */
	record Begin(String session) implements SurveyErrand {
	}

	/**
	 * Counts somebody's answers.
	 *
	 * @param session whose questionnaire
	 * @param answers one for each question, in their order
	 */
	record Send(String session, List<String> answers) implements SurveyErrand {

		public Send {
			answers = List.copyOf(answers);
		}

		/** Leaves the answers out, so that they do not reach a log by accident. */
		@Override
		public String toString() {
			return "Send[" + this.session + "]";
		}

	}

	/**
	 * Notes whether somebody wants questionnaires.
	 *
	 * @param wanted whether they do
	 */
	record Wish(boolean wanted) implements SurveyErrand {
	}

}
