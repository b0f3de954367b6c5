package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.util.Optional;

import jp.wakuwaku.bot.residents.PersonId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Keeps drafts in Redis, twice as long as a page of theirs can be open. */
@Component
class RedisDrafts implements Drafts {

	private static final Duration KEPT = Duration.ofHours(1);

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisDrafts(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	@Override
	public void put(PersonId person, Draft draft) {
		String key = RegistrationKeys.drafts(person);
		this.redis.opsForHash().put(key, draft.id(), this.json.writeValueAsString(draft));
		this.redis.expire(key, KEPT);
	}

	@Override
	public Optional<Draft> find(PersonId person, String draft) {
		return Optional.ofNullable(this.redis.<String, String>opsForHash().get(RegistrationKeys.drafts(person), draft))
			.map((stored) -> this.json.readValue(stored, Draft.class));
	}

	@Override
	public void delete(PersonId person) {
		this.redis.delete(RegistrationKeys.drafts(person));
	}

}
