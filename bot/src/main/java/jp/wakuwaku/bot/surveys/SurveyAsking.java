package jp.wakuwaku.bot.surveys;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.due.DueHandler;
import jp.wakuwaku.bot.platform.due.DueItem;
import jp.wakuwaku.bot.platform.due.DueItems;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.SeminarSession;
import jp.wakuwaku.bot.programs.SessionId;

import org.springframework.stereotype.Component;

/** Asks about a session when it is time, by what is published of it then. */
@Component
class SurveyAsking implements DueHandler {

	static final String KIND = "survey";

	private final Programs programs;

	private final Surveys surveys;

	private final Invitations invitations;

	private final DueItems due;

	private final OfficeRules rules;

	SurveyAsking(Programs programs, Surveys surveys, Invitations invitations, DueItems due, OfficeRules rules) {
		this.programs = programs;
		this.surveys = surveys;
		this.invitations = invitations;
		this.due = due;
		this.rules = rules;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void handle(DueItem item, Instant now) {
		SessionId session = new SessionId(item.id());
		Optional<Tally> tally = this.surveys.tally(session);
		if (tally.isEmpty()) {
			this.programs.latest().list().session(session).ifPresent((found) -> begin(found, now));
		}
		else if (tally.get().status() == SurveyStatus.ASKING) {
			this.surveys.find(session).ifPresent((survey) -> goOn(survey, now));
		}
	}

	@Override
	public void passOver(DueItem item, Instant now) {
		SessionId session = new SessionId(item.id());
		if (this.surveys.tally(session).isEmpty()) {
			this.programs.latest().list().session(session).ifPresent((found) -> miss(found, now));
		}
		else {
			this.surveys.find(session)
				.ifPresent((survey) -> this.surveys.decide(survey, SurveyStatus.ASKED, Set.of(SurveyStatus.ASKING)));
		}
	}

	private void miss(SeminarSession found, Instant now) {
		if (AskingPolicy.decide(found.session(), this.rules.quietHours(),
				now) instanceof AskingPolicy.Decision.Wait(Instant until)) {
			this.due.schedule(KIND, found.session().id().value(), until);
		}
		else {
			this.surveys.decide(Survey.of(found, now), SurveyStatus.TOO_LATE, Set.of());
		}
	}

	private void begin(SeminarSession found, Instant now) {
		switch (AskingPolicy.decide(found.session(), this.rules.quietHours(), now)) {
			case AskingPolicy.Decision.Nothing _ -> {
				// It was cancelled, or is a draft again.
			}
			case AskingPolicy.Decision.Wait(Instant until) ->
				this.due.schedule(KIND, found.session().id().value(), until);
			case AskingPolicy.Decision.Miss _ ->
				this.surveys.decide(Survey.of(found, now), SurveyStatus.TOO_LATE, Set.of());
			case AskingPolicy.Decision.Ask _ -> {
				Survey survey = Survey.of(found, now);
				if (this.surveys.decide(survey, SurveyStatus.ASKING, Set.of()) == SurveyStatus.ASKING) {
					goOn(this.surveys.find(survey.id()).orElse(survey), now);
				}
			}
		}
	}

	/** What was begun by staff waits for the morning, too. */
	private void goOn(Survey survey, Instant now) {
		Instant from = this.rules.quietHours().next(now);
		if (from.isAfter(now)) {
			this.due.schedule(KIND, survey.session(), from);
		}
		else {
			this.invitations.send(survey, now);
		}
	}

}
