package jp.wakuwaku.bot.registration.desk;

import java.util.Optional;

import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.residents.Consents;
import jp.wakuwaku.bot.residents.Deletion;
import jp.wakuwaku.bot.residents.Forgetting;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.PersonalDetails;
import jp.wakuwaku.bot.residents.Profiles;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/** What staff do for one person with all that is kept of them. */
@Component
public class PersonOffice {

	private final Registrations registrations;

	private final Rolls rolls;

	private final Residents residents;

	private final PersonalDetails details;

	private final Profiles profiles;

	private final Consents consents;

	private final Forgetting forgetting;

	private final Deeds deeds;

	PersonOffice(Registrations registrations, Rolls rolls, Residents residents, PersonalDetails details,
			Profiles profiles, Consents consents, Forgetting forgetting, Deeds deeds) {
		this.registrations = registrations;
		this.rolls = rolls;
		this.residents = residents;
		this.details = details;
		this.profiles = profiles;
		this.consents = consents;
		this.forgetting = forgetting;
		this.deeds = deeds;
	}

	/**
	 * Finds who has a receipt number.
	 * @param act by whom
	 * @param receipt of any of their registrations
	 * @return empty when there is nobody, or not any more
	 */
	public Optional<PersonFile> find(Act act, ReceiptNumber receipt) {
		this.deeds.note(act, Deed.Kind.RECEIPT_LOOKED_UP, receipt.value());
		return person(receipt).map(this::file);
	}

	/**
	 * Forgets who has a receipt number.
	 * @param act by whom
	 * @param receipt of any of their registrations
	 * @param mark of what was shown before
	 * @param why what is noted with it
	 * @return the proof; empty when there is nobody any more, or something else is kept
	 * of them than was shown
	 */
	public Optional<Deletion> forget(Act act, ReceiptNumber receipt, String mark, Why<ForgetReason> why) {
		return person(receipt).filter((person) -> file(person).mark().equals(mark)).flatMap((person) -> {
			this.deeds.note(act, Deed.Kind.PERSON_FORGOTTEN, receipt.value(), why.toString());
			return this.forgetting.forget(person, why.reason().askedBy(), why.reason().code());
		});
	}

	private Optional<PersonId> person(ReceiptNumber receipt) {
		return this.registrations.find(receipt).map(Registration::person).filter(this.residents::isKnown);
	}

	private PersonFile file(PersonId person) {
		boolean isReachable = this.residents.isReachable(person);
		return new PersonFile(isReachable || this.residents.hasLeft(person), isReachable,
				this.registrations.of(person)
					.stream()
					.map((registration) -> new PersonFile.Held(registration, this.rolls.of(registration).orElse(null)))
					.toList(),
				this.details.keptUntil(person).size(), this.profiles.keptUntil(person).isPresent(),
				this.consents.history(person).size());
	}

}
