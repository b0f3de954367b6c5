package jp.wakuwaku.bot.surveys;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.due.DueItems;
import jp.wakuwaku.bot.platform.due.Recurring;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;

import org.springframework.stereotype.Component;

/**
 * Sees to it that each session has its time to be asked about, also when it is moved or
 * cancelled. Consultations have none: who answered would be known where one person comes.
 */
@Component
class SurveyPlanning implements Recurring {

	/** Sessions that were over for longer when the bot first saw them are left alone. */
	private static final Duration LOOKS_BACK = Duration.ofDays(30);

	private final Programs programs;

	private final Surveys surveys;

	private final DueItems due;

	private final OfficeRules rules;

	SurveyPlanning(Programs programs, Surveys surveys, DueItems due, OfficeRules rules) {
		this.programs = programs;
		this.surveys = surveys;
		this.due = due;
		this.rules = rules;
	}

	@Override
	public String name() {
		return "survey-planning";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public void work(Instant now) {
		this.programs.all()
			.stream()
			.flatMap((program) -> (program instanceof Seminar seminar) ? seminar.sessions().stream()
					: Stream.<Session>of())
			.filter((session) -> AskingPolicy.dueAt(session).isAfter(now.minus(LOOKS_BACK)))
			.filter((session) -> this.surveys.tally(session.id()).isEmpty())
			.forEach((session) -> plan(session, now));
		this.surveys.recent().forEach((survey) -> goOn(survey, now));
	}

	/** What staff began just before a crash. */
	private void goOn(Survey survey, Instant now) {
		if (this.surveys.tally(survey.id()).filter((tally) -> tally.status() == SurveyStatus.ASKING).isPresent()) {
			this.due.scheduleIfAbsent(SurveyAsking.KIND, survey.session(), now);
		}
	}

	private void plan(Session session, Instant now) {
		switch (AskingPolicy.decide(session, this.rules.quietHours(), now)) {
			case AskingPolicy.Decision.Nothing _ -> this.due.cancel(SurveyAsking.KIND, session.id().value());
			case AskingPolicy.Decision.Wait(Instant until) -> plan(session.id(), until, now);
			case AskingPolicy.Decision.Ask _, AskingPolicy.Decision.Miss _ -> plan(session.id(), now, now);
		}
	}

	/** What is at work, or about to be, is left alone. */
	private void plan(SessionId session, Instant at, Instant now) {
		Optional<Instant> planned = this.due.dueAt(SurveyAsking.KIND, session.value());
		boolean isRight = planned.filter((instant) -> instant.equals(at) || !instant.isAfter(now)).isPresent();
		if (!isRight) {
			this.due.schedule(SurveyAsking.KIND, session.value(), at);
		}
	}

}
