package jp.wakuwaku.bot.registration.desk;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.registration.RegistrationId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** One hash, which is empty most of the time. */
@Component
class RedisUndertakings implements Undertakings {

	private final HashOperations<String, String, String> hashes;

	private final JsonMapper json;

	RedisUndertakings(StringRedisTemplate redis, JsonMapper json) {
		this.hashes = redis.opsForHash();
		this.json = json;
	}

	@Override
	public void begin(Undertaking undertaking) {
		this.hashes.put(DeskKeys.UNDERTAKINGS, undertaking.registration().value(),
				this.json.writeValueAsString(undertaking));
	}

	@Override
	public boolean isUnderWay(RegistrationId registration) {
		return this.hashes.hasKey(DeskKeys.UNDERTAKINGS, registration.value());
	}

	@Override
	public void end(RegistrationId registration) {
		this.hashes.delete(DeskKeys.UNDERTAKINGS, registration.value());
	}

	@Override
	public List<Undertaking> begunBefore(Instant time) {
		return this.hashes.values(DeskKeys.UNDERTAKINGS)
			.stream()
			.map((stored) -> this.json.readValue(stored, Undertaking.class))
			.filter((undertaking) -> undertaking.begunAt().isBefore(time))
			.toList();
	}

}
