package jp.wakuwaku.bot.residents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.bot.platform.Pipelines;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.Cursor;
import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ZSetOperations.TypedTuple;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * A hash a person, which holds their data key. Whatever is written for a person is
 * written by a script that looks for that key, so that nothing comes after forgetting.
 */
@Component
class RedisPersons {

	/** As long as somebody may want to come back to what they attended last year. */
	static final Duration KEPT = Duration.ofDays(400);

	private static final int AT_A_TIME = 500;

	private static final RedisScript<Long> CREATE = script("create");

	private static final RedisScript<Long> KEEP = script("keep");

	private static final RedisScript<Long> END = script("end");

	private static final RedisScript<Long> NOTE = script("note");

	private static final RedisScript<Long> EXTEND = script("extend");

	private static final RedisScript<Long> REPLACE = script("replace");

	private final StringRedisTemplate redis;

	private final HashOperations<String, String, String> hashes;

	private final JsonMapper json;

	private final MasterKeys keys;

	private final Clock clock;

	RedisPersons(StringRedisTemplate redis, JsonMapper json, MasterKeys keys, Clock clock) {
		this.redis = redis;
		this.hashes = redis.opsForHash();
		this.json = json;
		this.keys = keys;
		this.clock = clock;
	}

	static RedisScript<Long> script(String name) {
		return LuaScripts.read(Long.class, "residents/" + name);
	}

	/**
	 * Makes a person where there is none.
	 * @return {@code false} when this person was forgotten
	 */
	boolean create(PersonId person, @Nullable ChatId chat, @Nullable String chatKey) {
		// First of all, so that no data key is ever left out when master keys change.
		this.redis.opsForZSet().add(ResidentKeys.PERSONS, person.value(), (double) this.clock.millis());
		Sealed key = DataKey.random(person, this.keys);
		List<String> arguments = new ArrayList<>(
				List.of(millis(KEPT), ResidentKeys.Field.KEY, this.json.writeValueAsString(key)));
		if (chat != null && chatKey != null) {
			Sealed sealed = DataKey.unwrap(person, key, this.keys).seal(Belonging.chat(person), chat.value());
			arguments.addAll(List.of(ResidentKeys.Field.CHAT, this.json.writeValueAsString(sealed),
					ResidentKeys.Field.CHAT_KEY, chatKey));
		}
		boolean isThere = this.redis.execute(CREATE, List.of(ResidentKeys.person(person)), arguments.toArray()) == 1;
		if (!isThere) {
			this.redis.opsForZSet().remove(ResidentKeys.PERSONS, person.value());
		}
		return isThere;
	}

	boolean isKnown(PersonId person) {
		return this.hashes.hasKey(ResidentKeys.person(person), ResidentKeys.Field.KEY);
	}

	/** Goes through all persons with when they were made; some may have ended. */
	void forEach(BiConsumer<PersonId, Instant> action) {
		ScanOptions options = ScanOptions.scanOptions().count(AT_A_TIME).build();
		try (Cursor<TypedTuple<String>> all = this.redis.opsForZSet().scan(ResidentKeys.PERSONS, options)) {
			all.forEachRemaining((entry) -> action.accept(new PersonId(String.valueOf(entry.getValue())),
					Instant.ofEpochMilli(Objects.requireNonNull(entry.getScore()).longValue())));
		}
	}

	Optional<Instant> madeAt(PersonId person) {
		return Optional.ofNullable(this.redis.opsForZSet().score(ResidentKeys.PERSONS, person.value()))
			.map((millis) -> Instant.ofEpochMilli(millis.longValue()));
	}

	Optional<String> field(PersonId person, String field) {
		return Optional.ofNullable(this.hashes.get(ResidentKeys.person(person), field));
	}

	Map<String, String> fields(PersonId person) {
		return this.hashes.entries(ResidentKeys.person(person));
	}

	Optional<DataKey> dataKey(PersonId person) {
		return field(person, ResidentKeys.Field.KEY).map((stored) -> unwrap(person, stored));
	}

	/** Of those who are known. */
	Map<PersonId, DataKey> dataKeys(Collection<PersonId> persons) {
		List<PersonId> all = persons.stream().distinct().toList();
		List<@Nullable Object> stored = Pipelines.each(this.redis, all,
				(redis, person) -> redis.opsForHash().get(ResidentKeys.person(person), ResidentKeys.Field.KEY));
		Map<PersonId, DataKey> found = new HashMap<>();
		for (int i = 0; i < all.size(); i++) {
			if (stored.get(i) instanceof String wrapped) {
				found.put(all.get(i), unwrap(all.get(i), wrapped));
			}
		}
		return found;
	}

	private DataKey unwrap(PersonId person, String stored) {
		return DataKey.unwrap(person, this.json.readValue(stored, Sealed.class), this.keys);
	}

	/**
	 * Keeps a sealed value beside a person.
	 * @param key of the value
	 * @param field of the person that says until when there is the value
	 * @param consent what allows it, by its field; not kept when that was noted before
	 * @return {@code false} when there is no such person, or the time is over already
	 */
	boolean keep(PersonId person, String key, String field, Sealed value, Instant until, Map<String, String> consent) {
		long life = Duration.between(this.clock.instant(), until).toMillis();
		if (life <= 0 || !keepUntil(person, until)) {
			return false;
		}
		List<String> arguments = new ArrayList<>(List.of(Long.toString(this.clock.millis()), field,
				Long.toString(until.toEpochMilli()), this.json.writeValueAsString(value), Long.toString(life)));
		consent.forEach((name, noted) -> arguments.addAll(List.of(name, noted)));
		return this.redis.execute(KEEP, List.of(ResidentKeys.person(person), key), arguments.toArray()) == 1;
	}

	/**
	 * Lets a value beside a person, which is not read, end at another time.
	 * @param key of the value
	 * @param field of the person that says until when there is the value
	 */
	void keepUntil(PersonId person, Instant until, String key, String field) {
		if (keepUntil(person, until)) {
			end(person, until, key, field);
		}
	}

	/** The same without keeping the person any longer. */
	void end(PersonId person, Instant until, String key, String field) {
		this.redis.execute(END, List.of(ResidentKeys.person(person), key), Long.toString(this.clock.millis()), field,
				Long.toString(until.toEpochMilli()));
	}

	/**
	 * Sets a field of a person, unless it was set before.
	 * @return {@code false} when there is no such person
	 */
	boolean note(PersonId person, String field, String value) {
		return this.redis.execute(NOTE, List.of(ResidentKeys.person(person)), field, value) == 1;
	}

	/**
	 * Keeps a person as long as any other from now on.
	 * @return {@code false} when there is no such person
	 */
	boolean keep(PersonId person) {
		return keep(person, KEPT);
	}

	/**
	 * Keeps a person as long as any other from now on, and at least until then.
	 * @return {@code false} when there is no such person
	 */
	boolean keepUntil(PersonId person, Instant until) {
		Duration needed = Duration.between(this.clock.instant(), until);
		return keep(person, (needed.compareTo(KEPT) > 0) ? needed : KEPT);
	}

	/** What leads to the person first, so that it never ends before them. */
	private boolean keep(PersonId person, Duration life) {
		field(person, ResidentKeys.Field.CHAT_KEY).ifPresent((key) -> extend(key, life));
		return extend(ResidentKeys.person(person), life);
	}

	private boolean extend(String key, Duration life) {
		return this.redis.execute(EXTEND, List.of(key), millis(life)) == 1;
	}

	/**
	 * Seals a wrapped key of a hash with the master key that seals now.
	 * @return {@code false} when there is none or it was sealed with that one
	 * @throws UnreadableDetailsException when it does not open, whatever it is sealed
	 * with
	 */
	boolean rewrap(String hash, String field, Belonging belonging) {
		String stored = this.hashes.get(hash, field);
		if (stored == null) {
			return false;
		}
		Sealed wrapped = this.json.readValue(stored, Sealed.class);
		byte[] key = this.keys.open(belonging, wrapped);
		return !this.keys.isCurrent(wrapped) && this.redis.execute(REPLACE, List.of(hash), field, stored,
				this.json.writeValueAsString(this.keys.seal(belonging, key))) == 1;
	}

	private static String millis(Duration duration) {
		return Long.toString(duration.toMillis());
	}

}
