package jp.wakuwaku.bot.registration.desk;

import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.PhoneBook;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.RegistrationId;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.PersonalDetails;
import jp.wakuwaku.bot.residents.RecordId;

import org.springframework.stereotype.Component;

/** Leaves nothing of a registration that came to nothing. */
@Component
class Undoing {

	private final Programs programs;

	private final Registrations registrations;

	private final PersonalDetails details;

	private final PhoneBook phones;

	private final Undertakings undertakings;

	Undoing(Programs programs, Registrations registrations, PersonalDetails details, PhoneBook phones,
			Undertakings undertakings) {
		this.programs = programs;
		this.registrations = registrations;
		this.details = details;
		this.phones = phones;
		this.undertakings = undertakings;
	}

	/** May be repeated, from wherever it was interrupted. */
	void undo(PersonId person, RegistrationId id) {
		RecordId record = new RecordId(id.value());
		Optional<Registration> registration = this.registrations.find(person, id);
		registration.filter((_) -> this.registrations.of(person).size() == 1)
			.ifPresent((only) -> this.details.find(person, record).ifPresent((values) -> hide(only, values)));
		this.details.delete(person, record);
		registration.ifPresent(this.registrations::remove);
		this.undertakings.end(id);
	}

	/** Nobody is to be found by a number that came with this registration alone. */
	private void hide(Registration only, Map<String, String> values) {
		this.programs.find(only.program())
			.ifPresent((program) -> this.phones.remove(only.person(), program.form(), values));
	}

}
