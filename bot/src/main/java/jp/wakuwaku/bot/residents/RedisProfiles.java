package jp.wakuwaku.bot.residents;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * A key for each profile, sealed with the person's data key. It comes and goes in the
 * same script that notes the consent.
 */
@Component
class RedisProfiles implements Profiles {

	private static final RedisScript<Long> WITHDRAW = RedisPersons.script("withdraw");

	private static final TypeReference<Map<ProfileField, String>> VALUES = new TypeReference<>() {
	};

	private final StringRedisTemplate redis;

	private final RedisPersons persons;

	private final RedisConsents consents;

	private final JsonMapper json;

	RedisProfiles(StringRedisTemplate redis, RedisPersons persons, RedisConsents consents, JsonMapper json) {
		this.redis = redis;
		this.persons = persons;
		this.consents = consents;
		this.json = json;
	}

	@Override
	public boolean keep(PersonId person, Consent consent, Map<ProfileField, String> values, Instant until) {
		consent.require(ConsentPurpose.PROFILE, Consent.Decision.GIVEN);
		return this.persons.dataKey(person)
			.map((key) -> key.seal(Belonging.profile(person), this.json.writeValueAsString(values)))
			.filter((sealed) -> this.persons.keep(person, ResidentKeys.profile(person), ResidentKeys.Field.PROFILE,
					sealed, until, noted(consent)))
			.isPresent();
	}

	@Override
	public Optional<Map<ProfileField, String>> find(PersonId person) {
		String stored = this.redis.opsForValue().get(ResidentKeys.profile(person));
		if (stored == null) {
			return Optional.empty();
		}
		Sealed sealed = this.json.readValue(stored, Sealed.class);
		return this.persons.dataKey(person)
			.map((key) -> this.json.readValue(key.open(Belonging.profile(person), sealed), VALUES));
	}

	/** The field of a profile that ended by itself is still there. */
	@Override
	public Optional<Instant> keptUntil(PersonId person) {
		return this.redis.hasKey(ResidentKeys.profile(person)) ? this.persons.field(person, ResidentKeys.Field.PROFILE)
			.map((until) -> Instant.ofEpochMilli(Long.parseLong(until))) : Optional.empty();
	}

	@Override
	public void withdraw(PersonId person, Consent consent) {
		consent.require(ConsentPurpose.PROFILE, Consent.Decision.WITHDRAWN);
		this.redis.execute(WITHDRAW, List.of(ResidentKeys.person(person), ResidentKeys.profile(person)),
				ResidentKeys.Field.consent(consent.id()), this.consents.write(consent), ResidentKeys.Field.PROFILE);
	}

	private Map<String, String> noted(Consent consent) {
		return Map.of(ResidentKeys.Field.consent(consent.id()), this.consents.write(consent));
	}

}
