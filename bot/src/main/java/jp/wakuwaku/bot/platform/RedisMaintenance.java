package jp.wakuwaku.bot.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Keeps since when in one key, which each instance looks at once a second. */
@Component
class RedisMaintenance implements MaintenanceSwitch {

	private static final String KEY = "maintenance";

	private static final Duration IS_FRESH = Duration.ofSeconds(1);

	private static final Known NOTHING = new Known(Optional.empty(), Instant.MIN);

	private final StringRedisTemplate redis;

	private final Clock clock;

	private volatile Known known = NOTHING;

	RedisMaintenance(StringRedisTemplate redis, Clock clock) {
		this.redis = redis;
		this.clock = clock;
	}

	@Override
	public Optional<Instant> since() {
		Known current = this.known;
		Instant now = this.clock.instant();
		// A clock that was set back does not keep an old state.
		if (now.isBefore(current.at()) || !current.at().isAfter(now.minus(IS_FRESH))) {
			current = new Known(Optional.ofNullable(this.redis.opsForValue().get(KEY))
				.map(Long::valueOf)
				.map(Instant::ofEpochMilli), now);
			this.known = current;
		}
		return current.since();
	}

	@Override
	public void begin(Instant now) {
		this.redis.opsForValue().setIfAbsent(KEY, Long.toString(now.toEpochMilli()));
		this.known = NOTHING;
	}

	@Override
	public void end() {
		this.redis.delete(KEY);
		this.known = NOTHING;
	}

	private record Known(Optional<Instant> since, Instant at) {
	}

}
