package jp.wakuwaku.bot.reminders;

import java.time.Duration;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

/**
 * Keeps who does not, for as long as a person is kept after the last that was written of
 * them.
 */
@Component
class RedisReminderChoices implements ReminderChoices {

	private static final Duration KEPT = Duration.ofDays(400);

	private final StringRedisTemplate redis;

	private final Residents residents;

	RedisReminderChoices(StringRedisTemplate redis, Residents residents) {
		this.redis = redis;
		this.residents = residents;
	}

	@Override
	public boolean isOn(PersonId person) {
		return this.redis.opsForValue().getAndExpire(ReminderKeys.off(person), KEPT) == null;
	}

	@Override
	public void switchOff(PersonId person) {
		this.redis.opsForValue().set(ReminderKeys.off(person), "1", KEPT);
		// Nothing comes after forgetting, also when that happens this moment.
		if (!this.residents.isKnown(person)) {
			switchOn(person);
		}
	}

	@Override
	public void switchOn(PersonId person) {
		this.redis.delete(ReminderKeys.off(person));
	}

}
