package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jp.wakuwaku.bot.registration.seats.SeatingId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.SetOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps slots in one hash, which a city's consultations never fill, and past ones in a
 * set a month.
 */
@Component
class RedisKnownSlots implements KnownSlots {

	private final HashOperations<String, String, String> hashes;

	private final SetOperations<String, String> sets;

	private final JsonMapper json;

	RedisKnownSlots(StringRedisTemplate redis, JsonMapper json) {
		this.hashes = redis.opsForHash();
		this.sets = redis.opsForSet();
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
				this.sets.add(RegistrationKeys.pastSlots(YearMonth.from(slot.day())), name);
				this.hashes.delete(RegistrationKeys.SLOTS, name);
			}
		});
		return slots;
	}

	@Override
	public List<SeatingId> past(YearMonth month) {
		return Objects.requireNonNullElse(this.sets.members(RegistrationKeys.pastSlots(month)), Set.<String>of())
			.stream()
			.map(SeatingId::new)
			.toList();
	}

}
