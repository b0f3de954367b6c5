package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.time.Instant;

import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.residents.Consent;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.Consents;
import jp.wakuwaku.bot.residents.PersonId;

import org.springframework.stereotype.Component;

/**
 * How long what was told for a registration is kept: as the office decided, and never
 * longer than the resident has been told.
 */
@Component
public class DetailsRetention {

	private final OfficeRules rules;

	private final Consents consents;

	DetailsRetention(OfficeRules rules, Consents consents) {
		this.rules = rules;
		this.consents = consents;
	}

	/**
	 * What somebody who registers now has been told.
	 * @param person who
	 * @param now the present
	 * @return days after the end of what they register for
	 */
	public int toldDays(PersonId person, Instant now) {
		int promised = this.rules.retention().promisedDays(now);
		return this.consents.current(person, ConsentPurpose.REGISTRATION)
			.map(Consent::keptDays)
			.map((told) -> Math.min(told, promised))
			.orElse(promised);
	}

	/**
	 * For how many days after its end the details of any registration are kept at most.
	 * @return as the office decided
	 */
	int days() {
		return this.rules.retention().detailsDays();
	}

	/**
	 * Until when the details of a registration are kept.
	 * @param registration whose
	 * @param endsAt when that ends which was registered for
	 * @return then
	 */
	public Instant until(Registration registration, Instant endsAt) {
		return endsAt.plus(Duration.ofDays(Math.min(registration.keptDays(), days())));
	}

}
