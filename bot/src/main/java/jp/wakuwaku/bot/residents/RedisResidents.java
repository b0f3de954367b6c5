package jp.wakuwaku.bot.residents;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.Pipelines;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * Leads from a chat to a person and, by the person's data key, back. What leads there is
 * written first, and a person who is missing behind it is made.
 */
@Component
class RedisResidents implements Residents {

	/** More often than a chat's person is forgotten while it is looked up. */
	private static final int ATTEMPTS = 5;

	private static final Duration ENTRY_IS_KNOWN = Duration.ofDays(7);

	private static final RedisScript<Long> LATER = RedisPersons.script("later");

	private static final RedisScript<Long> RELEASE = RedisPersons.script("release");

	/** What says whether somebody may be written to. */
	private static final List<String> REACHING = List.of(ResidentKeys.Field.KEY, ResidentKeys.Field.CHAT,
			ResidentKeys.Field.LEFT_AT, ResidentKeys.Field.RETURNED_AT);

	private final StringRedisTemplate redis;

	private final RedisPersons persons;

	private final RedisLookupHash lookup;

	private final JsonMapper json;

	RedisResidents(StringRedisTemplate redis, RedisPersons persons, RedisLookupHash lookup, JsonMapper json) {
		this.redis = redis;
		this.persons = persons;
		this.lookup = lookup;
		this.json = json;
	}

	@Override
	public PersonId of(ChatId chat) {
		if (!chat.isResident()) {
			throw new IllegalArgumentException("chat: " + chat + " (expected: one resident's)");
		}
		String key = this.lookup.chatKey(chat);
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			PersonId person = behind(key).orElseGet(() -> claim(key));
			if ((this.persons.isKnown(person) || this.persons.create(person, chat, key)) && this.persons.keep(person)) {
				return person;
			}
			release(key, person);
		}
		throw new IllegalStateException("person: forgotten " + ATTEMPTS + " times while looked up (expected: once)");
	}

	@Override
	public Optional<PersonId> find(ChatId chat) {
		return behind(this.lookup.chatKey(chat)).filter(this.persons::isKnown);
	}

	/** One that was forgotten since is not made again. */
	@Override
	public PersonId enter(String entry) {
		String key = ResidentKeys.entry(entry);
		this.redis.opsForValue().setIfAbsent(key, PersonId.random().value(), ENTRY_IS_KNOWN);
		PersonId person = behind(key)
			.orElseThrow(() -> new IllegalStateException("entry: lost (expected: kept for " + ENTRY_IS_KNOWN + ")"));
		this.persons.create(person, null, null);
		return person;
	}

	@Override
	public Optional<PersonId> entered(String entry) {
		return behind(ResidentKeys.entry(entry)).filter(this.persons::isKnown);
	}

	@Override
	public boolean isKnown(PersonId person) {
		return this.persons.isKnown(person);
	}

	@Override
	public void forEach(Consumer<PersonId> action) {
		this.persons.forEach((person, _) -> action.accept(person));
	}

	@Override
	public Optional<Instant> since(PersonId person) {
		return this.persons.madeAt(person);
	}

	@Override
	public Optional<ChatId> chatOf(PersonId person) {
		Map<String, String> fields = this.persons.fields(person);
		String stored = fields.get(ResidentKeys.Field.CHAT);
		if (stored == null || hasLeft(fields)) {
			return Optional.empty();
		}
		Sealed sealed = this.json.readValue(stored, Sealed.class);
		return this.persons.dataKey(person).map((key) -> new ChatId(key.open(Belonging.chat(person), sealed)));
	}

	@Override
	public Set<PersonId> reachable(Collection<PersonId> persons) {
		List<PersonId> all = persons.stream().distinct().toList();
		List<@Nullable Object> stored = Pipelines.each(this.redis, all,
				(redis, person) -> redis.<String, String>opsForHash().multiGet(ResidentKeys.person(person), REACHING));
		return IntStream.range(0, all.size())
			.filter((i) -> isReachable((List<?>) Objects.requireNonNullElse(stored.get(i), List.of())))
			.mapToObj(all::get)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static boolean isReachable(List<?> stored) {
		Map<String, String> fields = new HashMap<>();
		for (int i = 0; i < stored.size(); i++) {
			if (stored.get(i) instanceof String value) {
				fields.put(REACHING.get(i), value);
			}
		}
		return fields.containsKey(ResidentKeys.Field.KEY) && fields.containsKey(ResidentKeys.Field.CHAT)
				&& !hasLeft(fields);
	}

	@Override
	public void leave(ChatId chat, Instant at) {
		find(chat).ifPresent((person) -> later(person, ResidentKeys.Field.LEFT_AT, at));
	}

	@Override
	public boolean hasLeft(PersonId person) {
		return hasLeft(this.persons.fields(person));
	}

	@Override
	public void comeBack(PersonId person, Instant at) {
		later(person, ResidentKeys.Field.RETURNED_AT, at);
	}

	@Override
	public boolean keepUntil(PersonId person, Instant until) {
		return this.persons.keepUntil(person, until);
	}

	/** Lets a chat lead to nobody, if it still leads to this person. */
	void release(String chatKey, PersonId person) {
		this.redis.execute(RELEASE, List.of(chatKey), person.value());
	}

	private Optional<PersonId> behind(String chatKey) {
		return Optional.ofNullable(this.redis.opsForValue().get(chatKey)).map(PersonId::new);
	}

	/** Of two who claim a chat at once, both get the first one's person. */
	private PersonId claim(String chatKey) {
		PersonId person = PersonId.random();
		this.redis.opsForValue().setIfAbsent(chatKey, person.value(), RedisPersons.KEPT);
		return behind(chatKey).orElse(person);
	}

	/** The later of both, so that repeated and late events do no harm. */
	private void later(PersonId person, String field, Instant at) {
		this.redis.execute(LATER, List.of(ResidentKeys.person(person)), field, Long.toString(at.toEpochMilli()));
	}

	private static boolean hasLeft(Map<String, String> fields) {
		String left = fields.get(ResidentKeys.Field.LEFT_AT);
		return left != null
				&& Long.parseLong(left) > Long.parseLong(fields.getOrDefault(ResidentKeys.Field.RETURNED_AT, "0"));
	}

}
