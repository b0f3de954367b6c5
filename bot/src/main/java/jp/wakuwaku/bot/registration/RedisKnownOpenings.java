package jp.wakuwaku.bot.registration;

import java.util.Optional;

import jp.wakuwaku.bot.programs.ProgramId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** One hash. */
@Component
class RedisKnownOpenings implements KnownOpenings {

	private final HashOperations<String, String, String> hashes;

	private final JsonMapper json;

	RedisKnownOpenings(StringRedisTemplate redis, JsonMapper json) {
		this.hashes = redis.opsForHash();
		this.json = json;
	}

	@Override
	public Optional<KnownOpening> find(ProgramId program) {
		return Optional.ofNullable(this.hashes.get(EarlierKeys.OPEN, program.value()))
			.map((stored) -> this.json.readValue(stored, KnownOpening.class));
	}

	@Override
	public void put(ProgramId program, KnownOpening opening) {
		this.hashes.put(EarlierKeys.OPEN, program.value(), this.json.writeValueAsString(opening));
	}

}
