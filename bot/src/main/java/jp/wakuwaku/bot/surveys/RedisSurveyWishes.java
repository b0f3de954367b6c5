package jp.wakuwaku.bot.surveys;

import java.time.Duration;

import jp.wakuwaku.bot.residents.PersonId;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** A key for each person who wants none. */
@Component
class RedisSurveyWishes implements SurveyWishes {

	/** As long as a person is kept after their last registration. */
	private static final Duration KEPT = Duration.ofDays(400);

	private final StringRedisTemplate redis;

	RedisSurveyWishes(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public void decline(PersonId person) {
		this.redis.opsForValue().set(SurveyKeys.declined(person), "1", KEPT);
	}

	@Override
	public void accept(PersonId person) {
		this.redis.delete(SurveyKeys.declined(person));
	}

	@Override
	public boolean hasDeclined(PersonId person) {
		return this.redis.hasKey(SurveyKeys.declined(person));
	}

}
