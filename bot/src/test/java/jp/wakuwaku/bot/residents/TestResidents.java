package jp.wakuwaku.bot.residents;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Stream;

import jp.wakuwaku.bot.platform.FixedRules;
import jp.wakuwaku.bot.platform.OfficeRules;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.redis.core.StringRedisTemplate;

/**
 * Residents on a real Redis, for the tests of whoever uses them.
 *
 * @param forgetting makes one with whoever takes part in it
 */
public record TestResidents(Residents residents, PersonalDetails details, Consents consents, Profiles profiles,
		PhoneLookup phones, Function<ForgetListener, Forgetting> forgetting) {

	public static TestResidents on(StringRedisTemplate redis, Clock clock) {
		JsonMapper json = JsonMapper.builder().build();
		MasterKeys keys = MasterKeys.of(ResidentsFixture.KEY_1);
		RedisPersons persons = new RedisPersons(redis, json, keys, clock);
		RedisLookupHash lookup = new RedisLookupHash(redis, persons, json, keys);
		RedisResidents residents = new RedisResidents(redis, persons, lookup, json);
		RedisPhoneLookup phones = new RedisPhoneLookup(redis, persons, lookup, clock);
		RedisConsents consents = new RedisConsents(persons, json);
		return new TestResidents(residents, new RedisPersonalDetails(redis, persons, json, clock), consents,
				new RedisProfiles(redis, persons, consents, json), phones,
				(listener) -> forgetting(redis, clock, listener));
	}

	private static RedisForgetting forgetting(StringRedisTemplate redis, Clock clock, ForgetListener listener) {
		JsonMapper json = JsonMapper.builder().build();
		MasterKeys keys = MasterKeys.of(ResidentsFixture.KEY_1);
		RedisPersons persons = new RedisPersons(redis, json, keys, clock);
		RedisLookupHash lookup = new RedisLookupHash(redis, persons, json, keys);
		return new RedisForgetting(redis, persons, new RedisResidents(redis, persons, lookup, json),
				new RedisPhoneLookup(redis, persons, lookup, clock),
				new RedisForgotten(redis, json, new ForgottenFile(Path.of("target", "test-data"))), json, clock,
				new ObjectProvider<>() {
					@Override
					public Stream<ForgetListener> orderedStream() {
						return Stream.of(listener);
					}
				});
	}

	/** What a bot does for those whose forgetting was interrupted. */
	public static void finishForgetting(StringRedisTemplate redis, Clock clock) {
		RedisForgetting forgetting = forgetting(redis, clock, (_) -> {
		});
		forgetting.unfinished().forEach((person, wanted) -> forgetting.resume(new PersonId(person), wanted));
	}

	/** Keys of the bot's own on a real Redis. */
	public static Secrets secrets(StringRedisTemplate redis, Clock clock) {
		JsonMapper json = JsonMapper.builder().build();
		MasterKeys keys = MasterKeys.of(ResidentsFixture.KEY_1);
		return new RedisSecrets(redis, new RedisPersons(redis, json, keys, clock), json, keys);
	}

	public static ConsentTexts consentTexts() {
		return consentTexts(new FixedRules());
	}

	public static ConsentTexts consentTexts(OfficeRules rules) {
		return ConsentTexts.shipped(rules);
	}

	/** Somebody who is not in any store. */
	public static PersonId anybody() {
		return PersonId.random();
	}

}
