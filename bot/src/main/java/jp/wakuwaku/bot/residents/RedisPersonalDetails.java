package jp.wakuwaku.bot.residents;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
	public Set<RecordId> records(PersonId person) {
		long now = this.clock.millis();
		return this.persons.fields(person)
			.entrySet()
			.stream()
			.filter((field) -> ResidentKeys.Field.isDetails(field.getKey()) && Long.parseLong(field.getValue()) > now)
			.map((field) -> ResidentKeys.Field.record(field.getKey()))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The value first: a field that names nothing does no harm. */
	@Override
	public void delete(PersonId person, RecordId record) {
		this.redis.delete(ResidentKeys.details(person, record));
		this.hashes.delete(ResidentKeys.person(person), ResidentKeys.Field.details(record));
	}

}
