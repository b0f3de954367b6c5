package jp.wakuwaku.bot.registration.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.registration.DetailsRetention;
import jp.wakuwaku.bot.registration.PhoneBook;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.RegistrationId;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.residents.Consent;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.ConsentTexts;
import jp.wakuwaku.bot.residents.Consents;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.PersonalDetails;
import jp.wakuwaku.bot.residents.RecordId;
import jp.wakuwaku.bot.residents.Residents;
import jp.wakuwaku.knowledge.Language;

import org.springframework.stereotype.Component;

/** Keeps what belongs to a registration that is entered at the desk. */
@Component
class Paperwork {

	private final Residents residents;

	private final PersonalDetails details;

	private final Consents consents;

	private final ConsentTexts consentTexts;

	private final PhoneBook phones;

	private final Registrations registrations;

	private final DetailsRetention retention;

	private final Clock clock;

	Paperwork(Residents residents, PersonalDetails details, Consents consents, ConsentTexts consentTexts,
			PhoneBook phones, Registrations registrations, DetailsRetention retention, Clock clock) {
		this.residents = residents;
		this.details = details;
		this.consents = consents;
		this.consentTexts = consentTexts;
		this.phones = phones;
		this.registrations = registrations;
		this.retention = retention;
		this.clock = clock;
	}

	/** For how many days the details of whoever is registered now may be kept. */
	int toldDays(PersonId person) {
		return this.retention.toldDays(person, this.clock.instant());
	}

	/** The details first, and their phone number last, so that both can be undone. */
	void put(Registration registration, Form form, Map<String, String> values) {
		this.residents.keepUntil(registration.person(), until(registration));
		if (!values.isEmpty()) {
			this.details.put(registration.person(), record(registration), values, until(registration));
		}
		if (form.fields().stream().anyMatch((field) -> field.type() instanceof FieldType.Consent)) {
			this.consents.note(registration.person(),
					new Consent(registration.id().value(), ConsentPurpose.REGISTRATION, Consent.Decision.GIVEN,
							this.consentTexts.current(ConsentPurpose.REGISTRATION, Language.JA).version(), Language.JA,
							this.clock.instant(), Consent.Place.COUNTER, registration.keptDays()));
		}
		this.registrations.add(registration);
		this.phones.add(registration.person(), form, values, until(registration));
	}

	Optional<Map<String, String>> find(Registration registration) {
		return this.details.find(registration.person(), record(registration));
	}

	/** By registration; of those of whom anything is kept. */
	Map<RegistrationId, Map<String, String>> findAll(Collection<Registration> registrations) {
		Map<RecordId, PersonId> owners = registrations.stream()
			.collect(Collectors.toMap(Paperwork::record, Registration::person, (first, _) -> first));
		Map<RegistrationId, Map<String, String>> found = new HashMap<>();
		this.details.findAll(owners).forEach((record, values) -> found.put(new RegistrationId(record.value()), values));
		return found;
	}

	/** Together with what was told before to fields that are not asked any more. */
	Map<String, String> withFormer(Registration registration, Form form, Map<String, String> values) {
		Map<String, String> all = new LinkedHashMap<>(find(registration).orElseGet(Map::of));
		form.fields().forEach((field) -> all.remove(field.id().value()));
		all.putAll(values);
		return all;
	}

	/** In place of what was told before. */
	void replace(Registration registration, Form form, Map<String, String> values) {
		// The session may have been put off since it was booked.
		Instant until = this.details.keptUntil(registration.person())
			.getOrDefault(record(registration), until(registration));
		this.phones.add(registration.person(), form, values, until);
		this.details.put(registration.person(), record(registration), values, until);
	}

	/** For another registration of the same person. */
	void copy(Registration from, Registration to, Form form) {
		put(to, form, find(from).orElseGet(Map::of));
	}

	void delete(Registration registration) {
		this.details.delete(registration.person(), record(registration));
	}

	private static RecordId record(Registration registration) {
		return new RecordId(registration.id().value());
	}

	private Instant until(Registration registration) {
		return this.retention.until(registration, registration.endsAt());
	}

}
