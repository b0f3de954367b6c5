package jp.wakuwaku.bot.surveys;

import java.time.Clock;
import java.util.Optional;

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
			.flatMap((survey) -> year(survey.year()).sessions()
				.stream()
				.filter((figures) -> figures.session().equals(session))
				.findFirst());
	}

	/**
	 * Tells of a year.
	 * @param year in which sessions ended
	 * @return as it is at this moment
	 */
	public SurveyYear year(FiscalYear year) {
		return SurveyYear.of(this.surveys.counted(year), this.clock.instant());
	}

}
