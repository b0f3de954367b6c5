package jp.wakuwaku.bot.registration.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

import jp.wakuwaku.bot.programs.JapanTime;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** A hash a month, whose fields are never written twice. */
@Component
class RedisDeeds implements Deeds {

	private static final Duration KEPT = Duration.ofDays(1_127);

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final Clock clock;

	RedisDeeds(StringRedisTemplate redis, JsonMapper json, Clock clock) {
		this.redis = redis;
		this.json = json;
		this.clock = clock;
	}

	@Override
	public void note(Act act, Deed.Kind kind, String subject) {
		Instant now = this.clock.instant();
		String key = DeskKeys.deeds(YearMonth.from(JapanTime.at(now)));
		this.redis.opsForHash()
			.putIfAbsent(key, act.id() + ":" + kind + ":" + subject,
					this.json.writeValueAsString(new Deed(Deed.VERSION, now, act.actor(), kind, subject)));
		this.redis.expire(key, KEPT);
	}

	@Override
	public List<Deed> of(YearMonth month) {
		return this.redis.<String, String>opsForHash()
			.values(DeskKeys.deeds(month))
			.stream()
			.map((stored) -> this.json.readValue(stored, Deed.class))
			.sorted(Comparator.comparing(Deed::at))
			.toList();
	}

}
