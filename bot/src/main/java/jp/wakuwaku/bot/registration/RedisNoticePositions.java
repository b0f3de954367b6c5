package jp.wakuwaku.bot.registration;

import java.util.List;

import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.bot.registration.seats.SeatingId;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Keeps positions in one hash; of two readers the further one counts. */
@Component
class RedisNoticePositions implements NoticePositions {

	private static final RedisScript<Long> TOLD = LuaScripts.read(Long.class, "registration/told");

	private final StringRedisTemplate redis;

	RedisNoticePositions(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public long of(SeatingId seating) {
		String told = this.redis.<String, String>opsForHash().get(RegistrationKeys.TOLD, seating.value());
		return (told != null) ? Long.parseLong(told) : 0;
	}

	@Override
	public void moveTo(SeatingId seating, long sequence) {
		this.redis.execute(TOLD, List.of(RegistrationKeys.TOLD), seating.value(), Long.toString(sequence));
	}

}
