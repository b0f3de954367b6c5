package jp.wakuwaku.bot.registration.seats;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

import jp.wakuwaku.bot.platform.FixedRules;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Seats on a real Redis, in a session ten days ahead. */
final class SeatsFixture implements AutoCloseable {

	/** Noon in Japan. */
	static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

	static final Instant STARTS_AT = NOON.plus(Duration.ofDays(10));

	static final SeatingId SEMINAR = new SeatingId("seminar-1");

	private final LettuceConnectionFactory connections;

	final StringRedisTemplate redis;

	final RedisSeats seats;

	SeatsFixture() {
		this(RedisExtension.url(), StringRedisTemplate::new);
	}

	SeatsFixture(String url, Function<RedisConnectionFactory, StringRedisTemplate> template) {
		this.connections = RedisExtension.connect(url);
		this.redis = template.apply(this.connections);
		this.seats = seats(this.redis);
	}

	static RedisSeats seats(StringRedisTemplate redis) {
		return seats(redis, new FixedRules());
	}

	static RedisSeats seats(StringRedisTemplate redis, OfficeRules rules) {
		JsonMapper json = JsonMapper.builder().build();
		RedisSeatIndexes indexes = new RedisSeatIndexes(redis);
		RedisSeatScripts scripts = new RedisSeatScripts(redis, json, indexes, rules);
		return new RedisSeats(scripts, new RedisSeatings(redis, json), indexes, new RedisMoves(scripts), json);
	}

	/** Registration until a day before, cancelling until two days before. */
	static SeatRules rules(int capacity, int childcare) {
		return new SeatRules(capacity, childcare, true, NOON.minus(Duration.ofDays(1)),
				STARTS_AT.minus(Duration.ofDays(1)), STARTS_AT.minus(Duration.ofDays(2)), STARTS_AT);
	}

	static Party party(String id) {
		return party(id, 1);
	}

	static Party party(String id, int seats) {
		return new Party(new PartyId(id), seats, 0);
	}

	static Cause cause(String id) {
		return new Cause(id, NOON);
	}

	@Override
	public void close() {
		this.connections.destroy();
	}

}
