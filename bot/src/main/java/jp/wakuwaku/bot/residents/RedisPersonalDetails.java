package jp.wakuwaku.bot.residents;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** A key for each record, sealed with the person's data key. */
@Component
class RedisPersonalDetails implements PersonalDetails {

	private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {
	};

	private final StringRedisTemplate redis;

	private final HashOperations<String, String, String> hashes;

	private final RedisPersons persons;

	private final JsonMapper json;

	private final Clock clock;

	RedisPersonalDetails(StringRedisTemplate redis, RedisPersons persons, JsonMapper json, Clock clock) {
		this.redis = redis;
		this.hashes = redis.opsForHash();
		this.persons = persons;
		this.json = json;
		this.clock = clock;
	}

	@Override
	public boolean put(PersonId person, RecordId record, Map<String, String> values, Instant until) {
		return this.persons.dataKey(person)
			.map((key) -> key.seal(Belonging.details(person, record), this.json.writeValueAsString(values)))
			.filter((sealed) -> this.persons.keep(person, ResidentKeys.details(person, record),
					ResidentKeys.Field.details(record), sealed, until, Map.of()))
			.isPresent();
	}

	@Override
	public Optional<Map<String, String>> find(PersonId person, RecordId record) {
		String stored = this.redis.opsForValue().get(ResidentKeys.details(person, record));
		if (stored == null) {
			return Optional.empty();
		}
		Sealed sealed = this.json.readValue(stored, Sealed.class);
		return this.persons.dataKey(person)
			.map((key) -> this.json.readValue(key.open(Belonging.details(person, record), sealed), VALUES));
	}

	@Override
	public Map<RecordId, Instant> keptUntil(PersonId person) {
		Map<RecordId, Instant> kept = new HashMap<>();
		this.persons.fields(person).forEach((field, value) -> {
			Instant until = ResidentKeys.Field.isDetails(field) ? Instant.ofEpochMilli(Long.parseLong(value))
					: Instant.MIN;
			if (until.isAfter(this.clock.instant())) {
				kept.put(ResidentKeys.Field.record(field), until);
			}
		});
		return Map.copyOf(kept);
	}

	@Override
	public void keepUntil(PersonId person, RecordId record, Instant until) {
		this.persons.keepUntil(person, until, ResidentKeys.details(person, record), ResidentKeys.Field.details(record));
	}

	/** The value first: a field that names nothing does no harm. */
	@Override
	public void delete(PersonId person, RecordId record) {
		this.redis.delete(ResidentKeys.details(person, record));
		this.hashes.delete(ResidentKeys.person(person), ResidentKeys.Field.details(record));
	}

}
