package jp.wakuwaku.bot.surveys;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.due.DueItems;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.SeminarSession;
import jp.wakuwaku.bot.programs.SessionId;

import org.springframework.stereotype.Component;

/** What staff decide about the questionnaire of a session. Each call may be repeated. */
@Component
public class SurveyOffice {

	private final Programs programs;

	private final Surveys surveys;

	private final DueItems due;

	private final OfficeRules rules;

	private final Clock clock;

	SurveyOffice(Programs programs, Surveys surveys, DueItems due, OfficeRules rules, Clock clock) {
		this.programs = programs;
		this.surveys = surveys;
		this.due = due;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * Asks now, or in the morning when it is night; also about a session that was not to
	 * be asked about, or for which it was too late.
	 * @param session which
	 * @return whether it is done, or why not
	 */
	public Outcome askNow(SessionId session) {
		Instant now = this.clock.instant();
		Optional<SeminarSession> found = this.programs.latest().list().session(session);
		if (found.isEmpty() || !AskingPolicy.takesPlace(found.get().session())) {
			return Outcome.NOT_THERE;
		}
		if (!AskingPolicy.isOver(found.get().session(), now)) {
			return Outcome.NOT_OVER;
		}
		Instant at = this.rules.quietHours().next(now);
		SurveyStatus status = this.surveys.decide(Survey.of(found.get(), at), SurveyStatus.ASKING,
				Set.of(SurveyStatus.NOT_WANTED, SurveyStatus.TOO_LATE));
		if (status == SurveyStatus.ASKING) {
			this.due.schedule(SurveyAsking.KIND, session.value(), at);
		}
		return Outcome.DONE;
	}

	/**
	 * Has nobody be asked about a session.
	 * @param session which
	 * @return whether it is done, or why not
	 */
	public Outcome doNotAsk(SessionId session) {
		Optional<SeminarSession> found = this.programs.latest().list().session(session);
		if (found.isEmpty()) {
			return Outcome.NOT_THERE;
		}
		SurveyStatus status = this.surveys.decide(Survey.of(found.get(), this.clock.instant()), SurveyStatus.NOT_WANTED,
				Set.of(SurveyStatus.TOO_LATE, SurveyStatus.NOT_WANTED));
		if (status != SurveyStatus.NOT_WANTED) {
			return Outcome.ASKED_ALREADY;
		}
		this.due.cancel(SurveyAsking.KIND, session.value());
		return Outcome.DONE;
	}

	/** What became of a decision. */
	public enum Outcome {

		/** It is so now, or was before. */
		DONE,

		/** There is no such session, or it does not take place. */
		NOT_THERE,

		/** The session is not over. */
		NOT_OVER,

		/** People are being asked, or have been. */
		ASKED_ALREADY

	}

}
