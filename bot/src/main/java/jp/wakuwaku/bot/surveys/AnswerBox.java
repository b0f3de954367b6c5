package jp.wakuwaku.bot.surveys;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/** Takes answers from those who were asked, once from each. */
@Component
class AnswerBox {

	private static final Pattern SESSION = Pattern.compile("[a-z0-9-]{1,40}");

	private final Surveys surveys;

	private final SurveyWishes wishes;

	private final Residents residents;

	private final Clock clock;

	AnswerBox(Surveys surveys, SurveyWishes wishes, Residents residents, Clock clock) {
		this.surveys = surveys;
		this.wishes = wishes;
		this.residents = residents;
		this.clock = clock;
	}

	SurveyTidings begin(Origin origin, SurveyErrand.Begin errand) {
		Optional<PersonId> person = this.residents.find(origin.chat());
		return person.flatMap((known) -> survey(known, errand.session()))
			.map((survey) -> begin(person.get(), survey))
			.orElseGet(() -> closed(SurveyTidings.Reason.NOTHING));
	}

	/**
	 * Whoever ends a questionnaire twice at a time is thanked twice, and counts once; so
	 * is a repetition after a crash.
	 */
	SurveyTidings send(Origin origin, SurveyErrand.Send errand) {
		Optional<PersonId> person = this.residents.find(origin.chat());
		Optional<Survey> survey = find(errand.session());
		if (person.isEmpty() || survey.isEmpty() || errand.answers().size() != Question.values().length) {
			return closed(SurveyTidings.Reason.NOTHING);
		}
		Surveys.Counting counting = this.surveys.count(survey.get(), SurveyMark.of(person.get(), survey.get().id()),
				errand.answers(), this.clock.instant());
		forgetWhoeverIsForgotten(person.get());
		return switch (counting) {
			case COUNTED, ALREADY -> new SurveyTidings.Counted(errand.session());
			case NOT_ASKED -> closed(SurveyTidings.Reason.NOTHING);
			case OVER -> closed(SurveyTidings.Reason.OVER);
		};
	}

	SurveyTidings wish(Origin origin, SurveyErrand.Wish errand) {
		return new SurveyTidings.Wished(this.residents.find(origin.chat()).map((person) -> {
			if (errand.wanted()) {
				this.wishes.accept(person);
				return SurveyTidings.Outcome.ACCEPTED;
			}
			this.wishes.decline(person);
			forgetWhoeverIsForgotten(person);
			return SurveyTidings.Outcome.DECLINED;
		}).orElse(SurveyTidings.Outcome.NOBODY));
	}

	/** What is kept under a person. */
	void forget(PersonId person) {
		this.surveys.forget(person);
		this.wishes.accept(person);
	}

	private SurveyTidings begin(PersonId person, Survey survey) {
		SurveyMark mark = SurveyMark.of(person, survey.id());
		if (!survey.isOpen(this.clock.instant())) {
			return closed(SurveyTidings.Reason.OVER);
		}
		if (!this.surveys.isAsked(survey.id(), mark)) {
			return closed(SurveyTidings.Reason.NOTHING);
		}
		return this.surveys.hasAnswered(survey.id(), mark) ? closed(SurveyTidings.Reason.ANSWERED)
				: new SurveyTidings.Ready(survey.session());
	}

	/** The one that is named, or else the last one that this person was asked. */
	private Optional<Survey> survey(PersonId person, String session) {
		if (!session.isEmpty()) {
			return find(session);
		}
		List<Survey> asked = this.surveys.recent()
			.stream()
			.filter((survey) -> this.surveys.isAsked(survey.id(), SurveyMark.of(person, survey.id())))
			.toList();
		return asked.stream()
			.filter((survey) -> !this.surveys.hasAnswered(survey.id(), SurveyMark.of(person, survey.id())))
			.findFirst()
			.or(() -> asked.stream().findFirst());
	}

	/** A button may carry anything. */
	private Optional<Survey> find(String session) {
		return Optional.of(session)
			.filter((name) -> SESSION.matcher(name).matches())
			.flatMap((name) -> this.surveys.find(new SessionId(name)));
	}

	/** Whoever was forgotten just then leaves nothing behind. */
	private void forgetWhoeverIsForgotten(PersonId person) {
		if (!this.residents.isKnown(person)) {
			forget(person);
		}
	}

	private static SurveyTidings closed(SurveyTidings.Reason reason) {
		return new SurveyTidings.Closed(reason);
	}

}
