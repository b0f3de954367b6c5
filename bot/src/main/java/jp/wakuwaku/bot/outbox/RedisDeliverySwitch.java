package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Keeps what is held back in one set, which each instance looks at once a second. */
@Component
class RedisDeliverySwitch implements DeliverySwitch {

	private static final String KEY = "outbox-paused";

	private static final Duration IS_FRESH = Duration.ofSeconds(1);

	private final StringRedisTemplate redis;

	private final Clock clock;

	private volatile Known known = new Known(Set.of(), Instant.MIN);

	RedisDeliverySwitch(StringRedisTemplate redis, Clock clock) {
		this.redis = redis;
		this.clock = clock;
	}

	@Override
	public void pause(Priority priority) {
		if (!priority.canBePaused()) {
			throw new IllegalArgumentException("priority: " + priority + " (expected: one that can be paused)");
		}
		this.redis.opsForSet().add(KEY, priority.name());
		forget();
	}

	@Override
	public void resume(Priority priority) {
		this.redis.opsForSet().remove(KEY, priority.name());
		forget();
	}

	@Override
	public Set<Priority> paused() {
		Known current = this.known;
		Instant now = this.clock.instant();
		if (!isFresh(current, now)) {
			current = new Known(read(), now);
			this.known = current;
		}
		return current.paused();
	}

	/** A clock that was set back does not keep an old state. */
	private static boolean isFresh(Known known, Instant now) {
		return !now.isBefore(known.at()) && known.at().isAfter(now.minus(IS_FRESH));
	}

	private Set<Priority> read() {
		Set<String> names = this.redis.opsForSet().members(KEY);
		return Arrays.stream(Priority.values())
			.filter((priority) -> names != null && names.contains(priority.name()))
			.collect(Collectors.toUnmodifiableSet());
	}

	private void forget() {
		this.known = new Known(Set.of(), Instant.MIN);
	}

	private record Known(Set<Priority> paused, Instant at) {
	}

}
