package jp.wakuwaku.bot.registration.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.registration.seats.SeatingId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** One hash, by session. */
@Component
class RedisCountsBook implements CountsBook {

	private final HashOperations<String, String, String> hashes;

	private final JsonMapper json;

	RedisCountsBook(StringRedisTemplate redis, JsonMapper json) {
		this.hashes = redis.opsForHash();
		this.json = json;
	}

	@Override
	public Map<SeatingId, KnownCounts> find(Collection<SeatingId> seatings) {
		List<SeatingId> all = List.copyOf(seatings);
		Map<SeatingId, KnownCounts> found = new HashMap<>();
		if (!all.isEmpty()) {
			List<String> stored = this.hashes.multiGet(DeskKeys.COUNTS, all.stream().map(SeatingId::value).toList());
			for (int i = 0; i < all.size(); i++) {
				if (stored.get(i) != null) {
					found.put(all.get(i), this.json.readValue(stored.get(i), KnownCounts.class));
				}
			}
		}
		return found;
	}

	@Override
	public void put(Map<SeatingId, KnownCounts> counted) {
		Map<String, String> written = new HashMap<>();
		counted.forEach((seating, counts) -> written.put(seating.value(), this.json.writeValueAsString(counts)));
		if (!written.isEmpty()) {
			this.hashes.putAll(DeskKeys.COUNTS, written);
		}
	}

}
