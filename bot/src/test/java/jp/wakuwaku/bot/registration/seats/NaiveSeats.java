package jp.wakuwaku.bot.registration.seats;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;

/**
 * Takes seats as one would at first: looks whether there is room, and then books. Writes
 * the same journal, so that the same checker reads it.
 */
final class NaiveSeats {

	private final StringRedisTemplate redis;

	private final JsonMapper json = JsonMapper.builder().build();

	private final RedisSeatings seatings;

	NaiveSeats(StringRedisTemplate redis) {
		this.redis = redis;
		this.seatings = new RedisSeatings(redis, this.json);
	}

	void confirm(SeatingId id, Party party, Cause cause) {
		Seating seating = this.seatings.find(id, cause.now()).orElseThrow();
		if (seating.freeSeats() >= party.seats() && seating.placeOf(party.id()).isEmpty()) {
			List<String> keys = SeatKeys.places(id);
			this.redis.opsForHash()
				.put(keys.get(1), party.id().value(), this.json.writeValueAsString(new StoredPlace(1,
						party.id().value(), PlaceState.BOOKED, party.seats(), party.children(), 0, null, null, null)));
			this.redis.opsForList()
				.rightPush(SeatKeys.journal(id),
						this.json.writeValueAsString(new StoredEntry(1, "BOOKED", cause.now().toEpochMilli(),
								cause.id(), party.id().value(), party.seats(), party.children(), null, null,
								By.RESIDENT, null, null, null, null, null)));
		}
	}

}
