package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** A value a link. */
@Component
class RedisCalendarLinks implements CalendarLinks {

	private static final Duration KEPT = Duration.ofDays(400);

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisCalendarLinks(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	@Override
	public void put(CalendarToken token, CalendarLink link) {
		this.redis.opsForValue().set(RegistrationKeys.calendar(token), this.json.writeValueAsString(link), KEPT);
	}

	@Override
	public Optional<CalendarLink> find(CalendarToken token) {
		return Optional.ofNullable(this.redis.opsForValue().get(RegistrationKeys.calendar(token)))
			.map((stored) -> this.json.readValue(stored, CalendarLink.class));
	}

	@Override
	public void delete(CalendarToken token) {
		this.redis.delete(RegistrationKeys.calendar(token));
	}

}
