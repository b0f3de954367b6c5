package jp.wakuwaku.bot.residents;

import java.util.Comparator;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** A field of the person for each consent, which is never written twice. */
@Component
class RedisConsents implements Consents {

	private static final int VERSION = 1;

	private final RedisPersons persons;

	private final JsonMapper json;

	RedisConsents(RedisPersons persons, JsonMapper json) {
		this.persons = persons;
		this.json = json;
	}

	@Override
	public boolean note(PersonId person, Consent consent) {
		if (consent.purpose() == ConsentPurpose.PROFILE) {
			throw new IllegalArgumentException("consent: PROFILE (expected: noted together with the profile)");
		}
		return this.persons.note(person, ResidentKeys.Field.consent(consent.id()), write(consent));
	}

	@Override
	public List<Consent> history(PersonId person) {
		return this.persons.fields(person)
			.entrySet()
			.stream()
			.filter((field) -> ResidentKeys.Field.isConsent(field.getKey()))
			.map((field) -> this.json.readValue(field.getValue(), Stored.class).consent())
			.sorted(Comparator.comparing(Consent::at).thenComparing(Consent::decision).thenComparing(Consent::purpose))
			.toList();
	}

	String write(Consent consent) {
		return this.json.writeValueAsString(new Stored(VERSION, consent));
	}

	/**
	 * A consent as it rests in Redis.
	 *
	 * @param version of this form
	 * @param consent what was decided
	 */
	private record Stored(int version, Consent consent) {
	}

}
