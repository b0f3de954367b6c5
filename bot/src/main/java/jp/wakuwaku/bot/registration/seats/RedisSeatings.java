package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.bot.platform.Pipelines;
import org.jspecify.annotations.Nullable;
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

	@SuppressWarnings("rawtypes")
	private static final RedisScript<List> GLANCE = LuaScripts.read(List.class, "seats/glance");

	@SuppressWarnings("rawtypes")
	private static final RedisScript<List> COUNT = LuaScripts.read(List.class, "seats/count");

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

	@SuppressWarnings("unchecked")
	Optional<Glance> glance(SeatingId seating, PartyId party, Instant now) {
		List<String> stored = this.redis.execute(GLANCE, SeatKeys.places(seating), party.value(),
				RedisSeatScripts.millis(now));
		if (stored.isEmpty()) {
			return Optional.empty();
		}
		StoredSeating seats = this.json.readValue(stored.get(0), StoredSeating.class);
		int position = Integer.parseInt(stored.get(4));
		Place own = stored.get(3).isEmpty() ? null : placeAt(stored.get(3), position, now);
		return Optional
			.of(new Glance(seats.rules(), seats.status(), seats.rules().capacity() - Integer.parseInt(stored.get(1)),
					seats.rules().childcare() - Integer.parseInt(stored.get(2)), own));
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

	Map<SeatingId, Long> journalLengths(Collection<SeatingId> seatings) {
		List<SeatingId> all = seatings.stream().distinct().toList();
		List<@Nullable Object> lengths = Pipelines.each(this.redis, all,
				(redis, seating) -> redis.opsForList().size(SeatKeys.journal(seating)));
		Map<SeatingId, Long> found = new HashMap<>();
		for (int i = 0; i < all.size(); i++) {
			found.put(all.get(i), (lengths.get(i) instanceof Long length) ? length : 0L);
		}
		return found;
	}

	Map<SeatingId, SeatCount> counts(Collection<SeatingId> seatings, Instant now) {
		List<SeatingId> all = seatings.stream().distinct().toList();
		List<@Nullable Object> counted = Pipelines.each(this.redis, all,
				(redis, seating) -> redis.execute(COUNT, SeatKeys.places(seating), RedisSeatScripts.millis(now)));
		Map<SeatingId, SeatCount> found = new HashMap<>();
		for (int i = 0; i < all.size(); i++) {
			if (counted.get(i) instanceof List<?> count && !count.isEmpty()) {
				found.put(all.get(i), count(count.stream().map(String::valueOf).toList()));
			}
		}
		return found;
	}

	private SeatCount count(List<String> stored) {
		StoredSeating seats = this.json.readValue(stored.get(0), StoredSeating.class);
		return new SeatCount(seats.rules(), seats.status(), Integer.parseInt(stored.get(1)),
				Integer.parseInt(stored.get(2)), Integer.parseInt(stored.get(3)));
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

	private Place placeAt(String stored, int position, Instant now) {
		StoredPlace place = this.json.readValue(stored, StoredPlace.class).at(now);
		return ((place.state() == PlaceState.WAITING) ? place.at(position) : place).place();
	}

	private static int rank(StoredPlace place) {
		return place.state().takesSeats() ? 0 : (place.state() == PlaceState.WAITING) ? 1 : 2;
	}

	@SuppressWarnings("unchecked")
	private List<String> view(SeatingId seating) {
		return this.redis.execute(VIEW, SeatKeys.places(seating));
	}

}
