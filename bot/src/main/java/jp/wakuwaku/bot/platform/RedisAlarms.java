package jp.wakuwaku.bot.platform;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Keeps alarms in one hash, and counts them as {@code alarms}. */
@Component
class RedisAlarms implements Alarms {

	private static final Logger logger = LoggerFactory.getLogger(RedisAlarms.class);

	/** By what they are about. */
	private static final String KEY = "alarms";

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisAlarms(StringRedisTemplate redis, JsonMapper json, MeterRegistry meters) {
		this.redis = redis;
		this.json = json;
		Gauge.builder("alarms", this, RedisAlarms::count)
			.description("What staff must know of now")
			.strongReference(true)
			.register(meters);
	}

	@Override
	public void raise(String id, String kind, Instant since) {
		String alarm = this.json.writeValueAsString(Alarm.of(id, kind, since));
		if (this.redis.opsForHash().putIfAbsent(KEY, id, alarm)) {
			logger.warn("Alarm {}: {}", id, kind);
		}
	}

	@Override
	public void clear(String id) {
		if (this.redis.opsForHash().delete(KEY, id) > 0) {
			logger.info("Alarm {} is over", id);
		}
	}

	@Override
	public List<Alarm> all() {
		return this.redis.<String, String>opsForHash()
			.entries(KEY)
			.values()
			.stream()
			.map(this::read)
			.flatMap(Optional::stream)
			.sorted(Comparator.comparing(Alarm::since).thenComparing(Alarm::id))
			.toList();
	}

	private Optional<Alarm> read(String stored) {
		try {
			return Optional.of(this.json.readValue(stored, Alarm.class));
		}
		catch (JacksonException ex) {
			logger.error("A stored alarm is unreadable: {}", ex.getClass().getSimpleName());
			return Optional.empty();
		}
	}

	/** Not a number while Redis does not answer. */
	private double count() {
		try {
			return this.redis.opsForHash().size(KEY);
		}
		catch (DataAccessException ex) {
			return Double.NaN;
		}
	}

}
