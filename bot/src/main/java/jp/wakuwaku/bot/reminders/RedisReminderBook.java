package jp.wakuwaku.bot.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a key for each, which ends some time after what it is about. */
@Component
class RedisReminderBook implements ReminderBook {

	private static final Duration KEPT = Duration.ofDays(30);

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final Clock clock;

	RedisReminderBook(StringRedisTemplate redis, JsonMapper json, Clock clock) {
		this.redis = redis;
		this.json = json;
		this.clock = clock;
	}

	@Override
	public boolean isDone(String dueId, Instant startsAt) {
		return this.redis.hasKey(ReminderKeys.done(dueId, startsAt));
	}

	@Override
	public void done(String dueId, Instant startsAt) {
		this.redis.opsForValue().set(ReminderKeys.done(dueId, startsAt), "1", after(startsAt));
		this.redis.delete(ReminderKeys.last(dueId, startsAt));
	}

	@Override
	public Optional<PersonId> last(String dueId, Instant startsAt) {
		return Optional.ofNullable(this.redis.opsForValue().get(ReminderKeys.last(dueId, startsAt))).map(PersonId::new);
	}

	@Override
	public void moveTo(String dueId, Instant startsAt, PersonId last) {
		this.redis.opsForValue().set(ReminderKeys.last(dueId, startsAt), last.value(), after(startsAt));
	}

	@Override
	public Optional<KnownTime> known(SeatingId seating) {
		return Optional.ofNullable(this.redis.opsForValue().get(ReminderKeys.time(seating)))
			.map((stored) -> this.json.readValue(stored, KnownTime.class));
	}

	@Override
	public void know(SeatingId seating, KnownTime known) {
		this.redis.opsForValue()
			.set(ReminderKeys.time(seating), this.json.writeValueAsString(known), after(known.endsAt()));
	}

	private Duration after(Instant moment) {
		Duration until = Duration.between(this.clock.instant(), moment.plus(KEPT));
		return (until.compareTo(KEPT) > 0) ? until : KEPT;
	}

}
