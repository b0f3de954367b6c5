package jp.wakuwaku.bot.journey;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;

import jp.wakuwaku.bot.platform.due.DueItems;

import org.springframework.data.redis.core.StringRedisTemplate;

import static org.awaitility.Awaitility.await;

/** Comes at once, for journeys at night: who is offered a seat is told in the morning. */
final class Morning {

	private static final String NOTICES = "registration-notice";

	private final StringRedisTemplate redis;

	private final DueItems due;

	Morning(StringRedisTemplate redis, DueItems due) {
		this.redis = redis;
		this.due = due;
	}

	/** Has what waits for it be done now; by day nothing waits. */
	void comes() {
		LocalTime time = LocalTime.now(ZoneId.of("Asia/Tokyo"));
		if (time.getHour() >= 8 && time.getHour() < 21) {
			return;
		}
		await().atMost(Town.PATIENCE).until(() -> !waiting().isEmpty());
		waiting().forEach((notice) -> this.due.schedule(NOTICES, notice, Instant.now()));
	}

	private Set<String> waiting() {
		return Objects.requireNonNullElse(this.redis.opsForZSet().range("due:{due}:" + NOTICES, 0, -1), Set.of());
	}

}
