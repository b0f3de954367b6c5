package jp.wakuwaku.bot.residents;

import java.time.Clock;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;

/**
 * Residents on a real Redis, for the tests of whoever uses them.
 */
public record TestResidents(Residents residents, PersonalDetails details, Consents consents, PhoneLookup phones) {

	public static TestResidents on(StringRedisTemplate redis, Clock clock) {
		JsonMapper json = JsonMapper.builder().build();
		MasterKeys keys = MasterKeys.of(ResidentsFixture.KEY_1);
		RedisPersons persons = new RedisPersons(redis, json, keys, clock);
		RedisLookupHash lookup = new RedisLookupHash(redis, persons, json, keys);
		return new TestResidents(new RedisResidents(redis, persons, lookup, json),
				new RedisPersonalDetails(redis, persons, json, clock), new RedisConsents(persons, json),
				new RedisPhoneLookup(redis, persons, lookup, clock));
	}

	public static ConsentTexts consentTexts() {
		return ConsentTexts.shipped();
	}

	/** Somebody who is not in any store. */
	public static PersonId anybody() {
		return PersonId.random();
	}

}
