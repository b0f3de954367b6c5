package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import jp.wakuwaku.bot.residents.PersonId;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** A key for each request, which is empty once nobody need be known any more. */
@Component
class RedisErasureRequests implements ErasureRequests {

	private static final String NOBODY = "";

	/** Longer than anything that goes on repeating itself. */
	private static final Duration KEPT = Duration.ofDays(7);

	private final StringRedisTemplate redis;

	RedisErasureRequests(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public Optional<PersonId> begin(String request, Supplier<Optional<PersonId>> who) {
		String key = RegistrationKeys.erasure(request);
		if (!this.redis.hasKey(key)) {
			this.redis.opsForValue().setIfAbsent(key, who.get().map(PersonId::value).orElse(NOBODY), KEPT);
		}
		return Optional.ofNullable(this.redis.opsForValue().get(key))
			.filter((person) -> !person.equals(NOBODY))
			.map(PersonId::new);
	}

	@Override
	public void end(String request) {
		this.redis.opsForValue().set(RegistrationKeys.erasure(request), NOBODY, KEPT);
	}

}
