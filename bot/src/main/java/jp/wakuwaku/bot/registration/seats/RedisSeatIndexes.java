package jp.wakuwaku.bot.registration.seats;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import jp.wakuwaku.bot.platform.LuaScripts;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Which sessions to look at: for a person, because something is due, or for news. */
@Component
class RedisSeatIndexes {

	/** So that a rush makes one entry a minute, not one for everybody. */
	private static final long STEP = Duration.ofMinutes(1).toMillis();

	private static final Duration KEPT = Duration.ofDays(400);

	private static final RedisScript<Long> LIST = LuaScripts.read(Long.class, "seats/list");

	private static final RedisScript<Long> READ = LuaScripts.read(Long.class, "seats/read");

	private final StringRedisTemplate redis;

	RedisSeatIndexes(StringRedisTemplate redis) {
		this.redis = redis;
	}

	/** For as long as a person is kept who does nothing, from the session on. */
	void place(PartyId party, SeatingId seating, Instant startsAt, Instant now) {
		Duration left = startsAt.isAfter(now) ? Duration.between(now, startsAt) : Duration.ZERO;
		this.redis.execute(LIST, List.of(SeatKeys.placesOf(party)), seating.value(),
				Long.toString(left.plus(KEPT).toMillis()));
	}

	List<SeatingId> placesOf(PartyId party) {
		return ids(this.redis.opsForSet().members(SeatKeys.placesOf(party)));
	}

	/** At the end of the minute: until then, whoever comes along settles it. */
	void due(SeatingId seating, Instant at) {
		long score = Math.ceilDiv(at.toEpochMilli(), STEP) * STEP;
		this.redis.opsForZSet().add(SeatKeys.DUE, seating + "/" + score, (double) score);
	}

	/** What is due is forgotten once it is settled, and not when that failed. */
	int forEachDue(Instant now, Consumer<SeatingId> settle) {
		Set<String> due = Objects.requireNonNullElse(
				this.redis.opsForZSet().rangeByScore(SeatKeys.DUE, 0, (double) now.toEpochMilli()), Set.of());
		each(List.copyOf(due), (member) -> {
			settle.accept(new SeatingId(member.substring(0, member.indexOf('/'))));
			this.redis.opsForZSet().remove(SeatKeys.DUE, member);
		});
		return due.size();
	}

	/** After the change: what was read before it is read again. */
	void news(SeatingId seating) {
		this.redis.opsForHash().increment(SeatKeys.UNREAD, seating.value(), 1);
	}

	/** What is read is not forgotten where there is more since. */
	void forEachWithNews(Consumer<SeatingId> reader) {
		Map<String, String> unread = this.redis.<String, String>opsForHash().entries(SeatKeys.UNREAD);
		each(List.copyOf(unread.keySet()), (seating) -> {
			reader.accept(new SeatingId(seating));
			this.redis.execute(READ, List.of(SeatKeys.UNREAD), seating, unread.getOrDefault(seating, ""));
		});
	}

	/** One that fails does not keep the others from being done. */
	private static void each(List<String> members, Consumer<String> action) {
		RuntimeException failure = null;
		for (String member : members) {
			try {
				action.accept(member);
			}
			catch (RuntimeException ex) {
				failure = ex;
			}
		}
		if (failure != null) {
			throw failure;
		}
	}

	private static List<SeatingId> ids(Set<String> members) {
		return members.stream().sorted().map(SeatingId::new).toList();
	}

}
