package jp.wakuwaku.bot.residents;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jp.wakuwaku.bot.platform.LuaScripts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * Writes down whom to forget, destroys the data key and counts the records in one script,
 * and only then deletes. Each step may be repeated; that somebody is to be forgotten is
 * struck out last of all.
 */
@Component
class RedisForgetting implements Forgetting {

	private static final Logger logger = LoggerFactory.getLogger(RedisForgetting.class);

	/** Longer than anything that goes on repeating itself. */
	private static final Duration FORGOTTEN_IS_KNOWN = Duration.ofDays(30);

	@SuppressWarnings("rawtypes")
	private static final RedisScript<List> FORGET = LuaScripts.read(List.class, "residents/forget");

	private final StringRedisTemplate redis;

	private final HashOperations<String, String, String> hashes;

	private final RedisPersons persons;

	private final RedisResidents residents;

	private final RedisPhoneLookup phones;

	private final RedisForgotten forgotten;

	private final JsonMapper json;

	private final Clock clock;

	private final ObjectProvider<ForgetListener> listeners;

	RedisForgetting(StringRedisTemplate redis, RedisPersons persons, RedisResidents residents, RedisPhoneLookup phones,
			RedisForgotten forgotten, JsonMapper json, Clock clock, ObjectProvider<ForgetListener> listeners) {
		this.redis = redis;
		this.hashes = redis.opsForHash();
		this.persons = persons;
		this.residents = residents;
		this.phones = phones;
		this.forgotten = forgotten;
		this.json = json;
		this.clock = clock;
		this.listeners = listeners;
	}

	@Override
	public Optional<Deletion> forget(PersonId person, Deletion.AskedBy askedBy, String reason) {
		String wanted = this.json.writeValueAsString(Deletion.draw(this.clock.instant(), askedBy, reason));
		if (!this.redis.hasKey(ResidentKeys.person(person))) {
			return Optional.empty();
		}
		this.hashes.putIfAbsent(ResidentKeys.FORGETTING, person.value(), wanted);
		// Nothing is there any more when somebody else has just finished, who then has
		// left a mark.
		return resume(person,
				Objects.requireNonNullElse(this.hashes.get(ResidentKeys.FORGETTING, person.value()), wanted));
	}

	@Override
	public Optional<Deletion> find(String id) {
		return Optional.ofNullable(this.hashes.get(ResidentKeys.DELETIONS, id)).map(this::read);
	}

	@Override
	public List<Deletion> deletions() {
		return this.hashes.values(ResidentKeys.DELETIONS)
			.stream()
			.map(this::read)
			.sorted(Comparator.comparing(Deletion::at).reversed())
			.toList();
	}

	/** Who is being forgotten, with the proof to be. */
	Map<String, String> unfinished() {
		return this.hashes.entries(ResidentKeys.FORGETTING);
	}

	/** Goes on where forgetting a person was interrupted. */
	Optional<Deletion> resume(PersonId person, String wanted) {
		forgetChat(person);
		Optional<Deletion> deletion = destroyKey(person, wanted);
		if (deletion.isPresent()) {
			this.forgotten.note(person, deletion.get());
			try {
				this.listeners.orderedStream().forEach((listener) -> listener.forget(person));
			}
			finally {
				deleteAll(person);
			}
			this.hashes.putIfAbsent(ResidentKeys.DELETIONS, deletion.get().id(),
					this.json.writeValueAsString(deletion.get()));
			this.redis.expire(ResidentKeys.person(person), FORGOTTEN_IS_KNOWN);
		}
		this.redis.opsForZSet().remove(ResidentKeys.PERSONS, person.value());
		this.hashes.delete(ResidentKeys.FORGETTING, person.value());
		return deletion;
	}

	/** While it still can be read; what cannot be read must not keep anybody known. */
	private void forgetChat(PersonId person) {
		try {
			this.residents.chatOf(person)
				.ifPresent((chat) -> this.listeners.orderedStream().forEach((listener) -> listener.forgetChat(chat)));
		}
		catch (UnreadableDetailsException ex) {
			logger.warn("A chat that is to be forgotten cannot be read");
		}
	}

	private Optional<Deletion> destroyKey(PersonId person, String wanted) {
		List<?> forgotten = this.redis.execute(FORGET, List.of(ResidentKeys.person(person)), wanted,
				Long.toString(this.clock.millis()));
		return forgotten.isEmpty() ? Optional.empty() : Optional.of(read(String.valueOf(forgotten.getFirst()))
			.withRecords(Integer.parseInt(String.valueOf(forgotten.getLast()))));
	}

	/** What leads to the person first: the person knows where that is. */
	private void deleteAll(PersonId person) {
		Map<String, String> fields = this.persons.fields(person);
		this.phones.forget(person, fields.keySet());
		Optional.ofNullable(fields.get(ResidentKeys.Field.CHAT_KEY))
			.ifPresent((key) -> this.residents.release(key, person));
		List<String> keys = new ArrayList<>(List.of(ResidentKeys.profile(person)));
		fields.keySet()
			.stream()
			.filter(ResidentKeys.Field::isDetails)
			.forEach((field) -> keys.add(ResidentKeys.details(person, ResidentKeys.Field.record(field))));
		this.redis.delete(keys);
		Object[] rest = fields.keySet().stream().filter((field) -> !ResidentKeys.Field.isProof(field)).toArray();
		if (rest.length > 0) {
			this.hashes.delete(ResidentKeys.person(person), rest);
		}
	}

	private Deletion read(String stored) {
		return this.json.readValue(stored, Deletion.class);
	}

}
