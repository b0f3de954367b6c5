package jp.wakuwaku.bot.residents;

import java.time.Clock;
import java.time.Duration;

import org.springframework.data.redis.core.Cursor;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ZSetOperations.TypedTuple;
import org.springframework.stereotype.Component;

/** Seals every wrapped key with the master key that seals now. */
@Component
class RedisKeyRotation {

	private static final int AT_A_TIME = 500;

	/** Longer than making a person takes. */
	private static final Duration MAKING = Duration.ofDays(1);

	private final StringRedisTemplate redis;

	private final RedisPersons persons;

	private final RedisLookupHash lookup;

	private final RedisSecrets secrets;

	private final Clock clock;

	RedisKeyRotation(StringRedisTemplate redis, RedisPersons persons, RedisLookupHash lookup, RedisSecrets secrets,
			Clock clock) {
		this.redis = redis;
		this.persons = persons;
		this.lookup = lookup;
		this.secrets = secrets;
		this.clock = clock;
	}

	/** Goes through all keys; one that does not open does not keep the others from it. */
	Result rotate() {
		Result result = new Result(0, 0).with(this.lookup::rewrap);
		for (String name : this.secrets.names()) {
			result = result.with(() -> this.secrets.rewrap(name));
		}
		ScanOptions options = ScanOptions.scanOptions().count(AT_A_TIME).build();
		try (Cursor<TypedTuple<String>> all = this.redis.opsForZSet().scan(ResidentKeys.PERSONS, options)) {
			while (all.hasNext()) {
				TypedTuple<String> entry = all.next();
				PersonId person = new PersonId(String.valueOf(entry.getValue()));
				result = result.with(() -> this.persons.rewrap(ResidentKeys.person(person), ResidentKeys.Field.KEY,
						Belonging.dataKey(person)));
				strikeOut(person, entry);
			}
		}
		return result;
	}

	/** Persons end by themselves. */
	private void strikeOut(PersonId person, TypedTuple<String> entry) {
		Double madeAt = entry.getScore();
		boolean isOld = madeAt != null && madeAt < this.clock.instant().minus(MAKING).toEpochMilli();
		if (isOld && !this.redis.hasKey(ResidentKeys.person(person))) {
			this.redis.opsForZSet().remove(ResidentKeys.PERSONS, person.value());
		}
	}

	/**
	 * What became of the keys.
	 *
	 * @param rewrapped how many are sealed with another master key than before
	 * @param unreadable how many no given master key opens
	 */
	record Result(int rewrapped, int unreadable) {

		private Result with(Rewrapping rewrapping) {
			try {
				return rewrapping.rewrap() ? new Result(this.rewrapped + 1, this.unreadable) : this;
			}
			catch (UnreadableDetailsException _) {
				return new Result(this.rewrapped, this.unreadable + 1);
			}
		}

	}

	@FunctionalInterface
	private interface Rewrapping {

		boolean rewrap();

	}

}
