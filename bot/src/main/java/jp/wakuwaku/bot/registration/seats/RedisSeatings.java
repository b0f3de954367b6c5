package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jp.wakuwaku.bot.platform.LuaScripts;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Opens sessions and reads them. */
@Component
class RedisSeatings {

	private static final RedisScript<Long> OPEN = LuaScripts.read(Long.class, "seats/open");

	@SuppressWarnings("rawtypes")
	private static final RedisScript<List> VIEW = LuaScripts.read(List.class, "seats/view");

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisSeatings(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	void open(SeatingId seating, SeatRules rules, Instant now) {
		this.redis.execute(OPEN, List.of(SeatKeys.seating(seating), SeatKeys.journal(seating)),
				this.json.writeValueAsString(StoredSeating.open(rules)),
				this.json.writeValueAsString(StoredEntry.opened(rules, now)));
	}

	Optional<Seating> find(SeatingId seating, Instant now) {
		List<String> stored = view(seating);
		if (stored.isEmpty()) {
			return Optional.empty();
		}
		StoredSeating rules = this.json.readValue(stored.getFirst(), StoredSeating.class);
		return Optional.of(new Seating(rules.rules(), rules.status(), places(stored, now)));
	}

	/** Everybody with a place, or with one that has ended. */
	List<PartyId> parties(SeatingId seating) {
		return places(view(seating), Instant.EPOCH).stream().map((place) -> place.party().id()).toList();
	}

	List<JournalEntry> journal(SeatingId seating, long after) {
		List<String> stored = Objects
			.requireNonNullElse(this.redis.opsForList().range(SeatKeys.journal(seating), after, -1), List.of());
		List<JournalEntry> entries = new ArrayList<>();
		for (String entry : stored) {
			entries.add(this.json.readValue(entry, StoredEntry.class).entry(seating, after + entries.size() + 1));
		}
		return List.copyOf(entries);
	}

	private List<Place> places(List<String> stored, Instant now) {
		List<StoredPlace> places = stored.stream()
			.skip(1)
			.map((place) -> this.json.readValue(place, StoredPlace.class).at(now))
			.sorted(Comparator.comparingInt(RedisSeatings::rank).thenComparingLong(StoredPlace::order))
			.toList();
		List<Place> result = new ArrayList<>();
		int waiting = 0;
		for (StoredPlace place : places) {
			result.add(((place.state() == PlaceState.WAITING) ? place.at(++waiting) : place).place());
		}
		return result;
	}

	private static int rank(StoredPlace place) {
		return place.state().takesSeats() ? 0 : (place.state() == PlaceState.WAITING) ? 1 : 2;
	}

	@SuppressWarnings("unchecked")
	private List<String> view(SeatingId seating) {
		return this.redis.execute(VIEW, SeatKeys.places(seating));
	}

}
