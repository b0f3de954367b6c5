package jp.wakuwaku.bot.residents;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.knowledge.Language;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.redis.connection.DataType;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The stores of this package on the shared Redis of the test JVM. */
final class ResidentsFixture implements AutoCloseable {

	static final String KEY_1 = "1:"
			+ Base64.getEncoder().encodeToString("11111111111111111111111111111111".getBytes());

	static final String KEY_2 = "2:"
			+ Base64.getEncoder().encodeToString("22222222222222222222222222222222".getBytes());

	static final ChatId HANAKO = new ChatId("U0000000000000000000000000000000a");

	static final ChatId YUKI = new ChatId("U0000000000000000000000000000000b");

	static final String NAME = "小美玉 花子";

	static final String PHONE = "+819012345678";

	static final String MAIL = "hanako@omitama.example";

	static final Map<String, String> VALUES = Map.of("name", NAME, "phone", "090-1234-5678", "e164", PHONE, "mail",
			MAIL);

	static final RecordId RECORD = new RecordId("registration-1");

	final SettableClock clock = new SettableClock();

	final List<ForgetListener> listeners = new ArrayList<>();

	final CrashingRedis redis;

	final RedisPersons persons;

	final RedisLookupHash lookup;

	final RedisResidents residents;

	final RedisPersonalDetails details;

	final RedisConsents consents;

	final RedisProfiles profiles;

	final RedisPhoneLookup phones;

	final RedisForgetting forgetting;

	final RedisSecrets secrets;

	final RedisKeyRotation rotation;

	private final LettuceConnectionFactory factory = RedisExtension.connect();

	ResidentsFixture() {
		this(KEY_1);
	}

	/** An instance of the bot with these keys. */
	ResidentsFixture(String keys) {
		this.redis = new CrashingRedis(this.factory);
		JsonMapper json = JsonMapper.builder().build();
		MasterKeys masterKeys = MasterKeys.of(keys);
		this.persons = new RedisPersons(this.redis, json, masterKeys, this.clock);
		this.lookup = new RedisLookupHash(this.redis, this.persons, json, masterKeys);
		this.residents = new RedisResidents(this.redis, this.persons, this.lookup, json);
		this.details = new RedisPersonalDetails(this.redis, this.persons, json, this.clock);
		this.consents = new RedisConsents(this.persons, json);
		this.profiles = new RedisProfiles(this.redis, this.persons, this.consents, json);
		this.phones = new RedisPhoneLookup(this.redis, this.persons, this.lookup, this.clock);
		this.forgetting = new RedisForgetting(this.redis, this.persons, this.residents, this.phones,
				new RedisForgotten(this.redis, json, new ForgottenFile(Path.of("target", "test-data"))), json,
				this.clock, new ObjectProvider<>() {
					@Override
					public Stream<ForgetListener> orderedStream() {
						return ResidentsFixture.this.listeners.stream();
					}
				});
		this.secrets = new RedisSecrets(this.redis, this.persons, json, masterKeys);
		this.rotation = new RedisKeyRotation(this.redis, this.persons, this.lookup, this.secrets, this.clock);
	}

	Instant in(Duration duration) {
		return this.clock.instant().plus(duration);
	}

	Instant inNinetyDays() {
		return in(Duration.ofDays(90));
	}

	Consent consent(String id, ConsentPurpose purpose, Consent.Decision decision) {
		return new Consent(id, purpose, decision, 1, Language.JA, this.clock.instant(), Consent.Place.PAGE);
	}

	Consent agreed(String id, ConsentPurpose purpose) {
		return consent(id, purpose, Consent.Decision.GIVEN);
	}

	/** A resident of whom everything is kept that can be. */
	PersonId everythingOf(ChatId chat) {
		PersonId person = this.residents.of(chat);
		this.consents.note(person, agreed("event-1", ConsentPurpose.REGISTRATION));
		this.details.put(person, RECORD, VALUES, inNinetyDays());
		this.details.put(person, new RecordId("registration-2"), VALUES, inNinetyDays());
		this.profiles.keep(person, agreed("event-2", ConsentPurpose.PROFILE),
				Map.of(ProfileField.NAME, NAME, ProfileField.MAIL, MAIL), inNinetyDays());
		this.phones.add(person, PHONE, inNinetyDays());
		this.residents.leave(chat, this.clock.instant());
		this.residents.comeBack(person, in(Duration.ofSeconds(1)));
		return person;
	}

	/** All that Redis holds, key by key. */
	SortedMap<String, String> dump() {
		SortedMap<String, String> dump = new TreeMap<>();
		for (String key : Objects.requireNonNull(this.redis.keys("*"))) {
			dump.put(key, content(this.redis, key));
		}
		return dump;
	}

	private static String content(StringRedisTemplate redis, String key) {
		DataType type = redis.type(key);
		return switch (type) {
			case STRING -> String.valueOf(redis.opsForValue().get(key));
			case HASH -> redis.opsForHash().entries(key).toString();
			case ZSET -> String.valueOf(redis.opsForZSet().range(key, 0, -1));
			case SET -> String.valueOf(redis.opsForSet().members(key));
			case LIST -> String.valueOf(redis.opsForList().range(key, 0, -1));
			// Ended by itself since it was listed.
			case NONE -> "";
			default -> throw new IllegalStateException(key + ": " + type + " (expected: a type that is looked into)");
		};
	}

	Duration lifeOf(String key) {
		return Duration.ofMillis(this.redis.getExpire(key, TimeUnit.MILLISECONDS));
	}

	@Override
	public void close() {
		this.factory.destroy();
	}

}
