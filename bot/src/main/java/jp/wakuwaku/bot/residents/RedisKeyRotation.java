package jp.wakuwaku.bot.residents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Seals every wrapped key with the master key that seals now. */
@Component
class RedisKeyRotation {

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
		AtomicReference<Result> result = new AtomicReference<>(new Result(0, 0).with(this.lookup::rewrap));
		for (String name : this.secrets.names()) {
			result.set(result.get().with(() -> this.secrets.rewrap(name)));
		}
		this.persons.forEach((person, madeAt) -> {
			result.set(result.get()
				.with(() -> this.persons.rewrap(ResidentKeys.person(person), ResidentKeys.Field.KEY,
						Belonging.dataKey(person))));
			strikeOut(person, madeAt);
		});
		return result.get();
	}

	/** Persons end by themselves. */
	private void strikeOut(PersonId person, Instant madeAt) {
		boolean isOld = madeAt.isBefore(this.clock.instant().minus(MAKING));
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
