package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Keeps slots in one hash, which a city's consultations never fill. */
@Component
class RedisKnownSlots implements KnownSlots {

	private final HashOperations<String, String, String> hashes;

	private final JsonMapper json;

	RedisKnownSlots(StringRedisTemplate redis, JsonMapper json) {
		this.hashes = redis.opsForHash();
		this.json = json;
	}

	@Override
	public void add(KnownSlot slot) {
		this.hashes.put(RegistrationKeys.SLOTS, slot.seating().value(), this.json.writeValueAsString(slot));
	}

	@Override
	public List<KnownSlot> all(Instant now) {
		List<KnownSlot> slots = new ArrayList<>();
		this.hashes.entries(RegistrationKeys.SLOTS).forEach((name, stored) -> {
			KnownSlot slot = this.json.readValue(stored, KnownSlot.class);
			if (slot.endsAt().isAfter(now)) {
				slots.add(slot);
			}
			else {
				this.hashes.delete(RegistrationKeys.SLOTS, name);
			}
		});
		return slots;
	}

}
