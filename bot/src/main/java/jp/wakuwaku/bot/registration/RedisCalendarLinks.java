package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.util.List;
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
		put(RegistrationKeys.calendar(token), link);
	}

	@Override
	public Optional<CalendarLink> find(CalendarToken token) {
		return find(RegistrationKeys.calendar(token));
	}

	@Override
	public void put(PassToken token, CalendarLink link) {
		put(RegistrationKeys.pass(token), link);
	}

	@Override
	public Optional<CalendarLink> find(PassToken token) {
		return find(RegistrationKeys.pass(token));
	}

	@Override
	public void delete(CalendarToken token) {
		this.redis.delete(List.of(RegistrationKeys.calendar(token), RegistrationKeys.pass(PassToken.of(token))));
	}

	private void put(String key, CalendarLink link) {
		this.redis.opsForValue().set(key, this.json.writeValueAsString(link), KEPT);
	}

	private Optional<CalendarLink> find(String key) {
		return Optional.ofNullable(this.redis.opsForValue().get(key))
			.map((stored) -> this.json.readValue(stored, CalendarLink.class));
	}

}
