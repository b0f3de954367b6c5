package jp.wakuwaku.bot.surveys;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.outbox.DeliveryListener;
import jp.wakuwaku.bot.outbox.DeliveryState;
import jp.wakuwaku.bot.outbox.Outcome;
import jp.wakuwaku.bot.registration.Occasion;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/** Counts nobody as asked whom no invitation has reached. */
@Component
class SurveyDeliveries implements DeliveryListener {

	private final Surveys surveys;

	private final Registrations registrations;

	private final Residents residents;

	SurveyDeliveries(Surveys surveys, Registrations registrations, Residents residents) {
		this.surveys = surveys;
		this.registrations = registrations;
		this.residents = residents;
	}

	@Override
	public void ended(ChatId chat, String id, Outcome outcome) {
		if (Invitations.isOne(id) && outcome.state() != DeliveryState.DELIVERED) {
			this.residents.find(chat).ifPresent((person) -> takeBack(person, id));
		}
	}

	private void takeBack(PersonId person, String id) {
		this.surveys.recent()
			.stream()
			.filter((survey) -> this.registrations.latest(person, Occasion.seating(survey.id()))
				.filter((registration) -> Invitations.id(registration).equals(id))
				.isPresent())
			.forEach((survey) -> this.surveys.doNotAsk(survey.id(), SurveyMark.of(person, survey.id())));
	}

}
