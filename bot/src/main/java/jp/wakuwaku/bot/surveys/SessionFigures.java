package jp.wakuwaku.bot.surveys;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.SessionId;

/**
 * The questionnaire of one session.
 *
 * @param session which
 * @param program of what
 * @param endedAt when the session ended
 * @param status how far it is
 * @param closesAt until when answers are taken
 * @param replies who answered, of those who were asked
 * @param questions what was answered, by question; empty until answers are not taken any
 * more, so that nobody sees a single one come in
 */
public record SessionFigures(SessionId session, ProgramId program, Instant endedAt, SurveyStatus status,
		Instant closesAt, Share replies, List<QuestionFigures> questions) {

	public SessionFigures {
		questions = List.copyOf(questions);
	}

}
