package jp.wakuwaku.bot.surveys;

import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.outbox.DeliveryGuard;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/** Keeps an invitation from whoever was forgotten, left or declined meanwhile. */
@Component
class SurveyGuard implements DeliveryGuard {

	static final String NAME = "survey";

	private final Registrations registrations;

	private final Residents residents;

	private final SurveyWishes wishes;

	SurveyGuard(Registrations registrations, Residents residents, SurveyWishes wishes) {
		this.registrations = registrations;
		this.residents = residents;
		this.wishes = wishes;
	}

	@Override
	public String name() {
		return NAME;
	}

	/** By the receipt number, which leads to nobody who is forgotten. */
	@Override
	public Optional<String> reasonToSkip(String subject, Instant now) {
		return this.registrations.find(new ReceiptNumber(subject))
			.map((registration) -> reasonToSkip(registration.person()))
			.orElse(Optional.of("forgotten"));
	}

	private Optional<String> reasonToSkip(PersonId person) {
		if (this.residents.chatOf(person).isEmpty()) {
			return Optional.of("has left");
		}
		return this.wishes.hasDeclined(person) ? Optional.of("wants no questionnaires") : Optional.empty();
	}

}
