package jp.wakuwaku.bot.residents;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * A sorted set of persons under the keyed hash of a phone number. The person notes first
 * where they can be found, so that forgetting finds it, too.
 */
@Component
class RedisPhoneLookup implements PhoneLookup {

	/** International Telecommunication Union, Recommendation E.164. */
	private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

	private static final RedisScript<Long> ADD = RedisPersons.script("add-phone");

	private static final RedisScript<Long> END = RedisPersons.script("end-phone");

	private final StringRedisTemplate redis;

	private final HashOperations<String, String, String> hashes;

	private final RedisPersons persons;

	private final RedisLookupHash lookup;

	private final Clock clock;

	RedisPhoneLookup(StringRedisTemplate redis, RedisPersons persons, RedisLookupHash lookup, Clock clock) {
		this.redis = redis;
		this.hashes = redis.opsForHash();
		this.persons = persons;
		this.lookup = lookup;
		this.clock = clock;
	}

	@Override
	public boolean add(PersonId person, String phone, Instant until) {
		String key = this.lookup.phoneKey(require(phone));
		if (!until.isAfter(this.clock.instant()) || !this.persons.keepUntil(person, until)
				|| !this.persons.note(person, field(key), "")) {
			return false;
		}
		this.redis.execute(ADD, List.of(key), person.value(), Long.toString(until.toEpochMilli()),
				Long.toString(this.clock.millis()));
		// Forgetting may have come in between, and then has not seen the set.
		if (!this.persons.isKnown(person)) {
			remove(person, key, field(key));
			return false;
		}
		return true;
	}

	@Override
	public Set<PersonId> find(String phone) {
		String key = this.lookup.phoneKey(require(phone));
		return Objects
			.requireNonNullElse(
					this.redis.opsForZSet().rangeByScore(key, (double) this.clock.millis(), Double.POSITIVE_INFINITY),
					Set.<String>of())
			.stream()
			.map(PersonId::new)
			.filter(this.persons::isKnown)
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public void endBy(PersonId person, Instant until) {
		this.persons.fields(person)
			.keySet()
			.stream()
			.filter(ResidentKeys.Field::isPhoneKey)
			.forEach((field) -> this.redis.execute(END, List.of(ResidentKeys.Field.phone(field)), person.value(),
					Long.toString(until.toEpochMilli()), Long.toString(this.clock.millis())));
	}

	@Override
	public void remove(PersonId person, String phone) {
		String key = this.lookup.phoneKey(require(phone));
		remove(person, key, field(key));
	}

	/** Takes a person out wherever a phone leads to them. */
	void forget(PersonId person, Set<String> fields) {
		fields.stream()
			.filter(ResidentKeys.Field::isPhoneKey)
			.forEach((field) -> this.redis.opsForZSet().remove(ResidentKeys.Field.phone(field), person.value()));
	}

	/** The set first: a field that names it is needed until then. */
	private void remove(PersonId person, String key, String field) {
		this.redis.opsForZSet().remove(key, person.value());
		this.hashes.delete(ResidentKeys.person(person), field);
	}

	private static String field(String key) {
		return ResidentKeys.Field.phoneKey(key);
	}

	private static String require(String phone) {
		if (!E164.matcher(phone).matches()) {
			throw new IllegalArgumentException(
					"phone of " + phone.length() + " characters (expected: E.164, + and 7 to 15 digits)");
		}
		return phone;
	}

}
