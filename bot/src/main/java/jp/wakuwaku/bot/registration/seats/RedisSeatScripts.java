package jp.wakuwaku.bot.registration.seats;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.bot.platform.OfficeRules;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Runs the scripts that change one session. */
@Component
class RedisSeatScripts {

	private static final Duration RESULTS_ARE_KEPT = Duration.ofDays(7);

	private static final Map<String, RedisScript<String>> SCRIPTS = new ConcurrentHashMap<>();

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final RedisSeatIndexes indexes;

	private final OfficeRules rules;

	RedisSeatScripts(StringRedisTemplate redis, JsonMapper json, RedisSeatIndexes indexes, OfficeRules rules) {
		this.redis = redis;
		this.json = json;
		this.indexes = indexes;
		this.rules = rules;
	}

	/** Runs what residents and staff get an answer to. */
	<T extends SeatResult> T run(String operation, Class<T> type, SeatingId seating, Cause cause, Object... arguments) {
		return type.cast(run(operation, seating, cause, arguments).result());
	}

	StoredResult run(String operation, SeatingId seating, Cause cause, Object... arguments) {
		Optional<Instant> offersUntil = offersUntil(seating, cause.now());
		offersUntil.ifPresent((until) -> this.indexes.due(seating, until));
		List<String> keys = new ArrayList<>(SeatKeys.places(seating));
		keys.add(SeatKeys.journal(seating));
		keys.add(SeatKeys.result(seating, operation, cause));
		List<String> all = new ArrayList<>(List.of(cause.id(), millis(cause.now()),
				offersUntil.map(RedisSeatScripts::millis).orElse(""), Long.toString(RESULTS_ARE_KEPT.toMillis())));
		Stream.of(arguments).map(Object::toString).forEach(all::add);
		String answer = this.redis.execute(SCRIPTS.computeIfAbsent(operation, RedisSeatScripts::read), keys,
				all.toArray());
		this.indexes.news(seating);
		return this.json.readValue(answer, StoredResult.class);
	}

	/**
	 * Notes in the person's list where they are about to have a place: at worst it names
	 * a session in which they have nothing. And again, for when they were forgotten
	 * meanwhile: whoever looks again finds the place by it.
	 */
	SeatResult.Take take(String operation, PartyId party, SeatingId seating, Cause cause, Object... arguments) {
		Instant startsAt = startsAt(seating).orElse(cause.now());
		this.indexes.place(party, seating, startsAt, cause.now());
		SeatResult.Take taken = run(operation, SeatResult.Take.class, seating, cause, arguments);
		this.indexes.place(party, seating, startsAt, cause.now());
		return taken;
	}

	private Optional<Instant> offersUntil(SeatingId seating, Instant now) {
		return startsAt(seating).flatMap((startsAt) -> OfferPolicy.deadline(now, startsAt, this.rules.quietHours()));
	}

	private Optional<Instant> startsAt(SeatingId seating) {
		return Optional.ofNullable(this.redis.opsForValue().get(SeatKeys.seating(seating)))
			.map((stored) -> this.json.readValue(stored, StoredSeating.class).rules().startsAt());
	}

	private static RedisScript<String> read(String operation) {
		return LuaScripts.read(String.class, "seats/seating", "seats/" + operation);
	}

	static String millis(Instant instant) {
		return Long.toString(instant.toEpochMilli());
	}

}
