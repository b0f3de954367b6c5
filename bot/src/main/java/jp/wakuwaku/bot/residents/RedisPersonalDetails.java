package jp.wakuwaku.bot.residents;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.platform.Pipelines;
import org.jspecify.annotations.Nullable;
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
		return Optional.ofNullable(findAll(Map.of(record, person)).get(record));
	}

	@Override
	public Map<RecordId, Map<String, String>> findAll(Map<RecordId, PersonId> owners) {
		List<Map.Entry<RecordId, PersonId>> all = List.copyOf(owners.entrySet());
		List<@Nullable Object> stored = Pipelines.each(this.redis, all,
				(redis, one) -> redis.opsForValue().get(ResidentKeys.details(one.getValue(), one.getKey())));
		Map<PersonId, DataKey> keys = this.persons.dataKeys(owners.values());
		Map<RecordId, Map<String, String>> found = new HashMap<>();
		for (int i = 0; i < all.size(); i++) {
			DataKey key = keys.get(all.get(i).getValue());
			if (stored.get(i) instanceof String value && key != null) {
				found.put(all.get(i).getKey(), open(key, all.get(i).getValue(), all.get(i).getKey(), value));
			}
		}
		return Map.copyOf(found);
	}

	private Map<String, String> open(DataKey key, PersonId person, RecordId record, String stored) {
		Sealed sealed = this.json.readValue(stored, Sealed.class);
		return this.json.readValue(key.open(Belonging.details(person, record), sealed), VALUES);
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

	@Override
	public void endAt(PersonId person, RecordId record, Instant until) {
		this.persons.end(person, until, ResidentKeys.details(person, record), ResidentKeys.Field.details(record));
	}

	/** The value first: a field that names nothing does no harm. */
	@Override
	public void delete(PersonId person, RecordId record) {
		this.redis.delete(ResidentKeys.details(person, record));
		this.hashes.delete(ResidentKeys.person(person), ResidentKeys.Field.details(record));
	}

}
