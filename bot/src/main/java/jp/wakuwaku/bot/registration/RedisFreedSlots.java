package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.registration.seats.SeatingId;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * One set. That a slot is freed again is another member, so that it is not removed with
 * the first time.
 */
@Component
class RedisFreedSlots implements FreedSlots {

	/** No slot's name has it. */
	private static final char SEPARATOR = '/';

	private final StringRedisTemplate redis;

	RedisFreedSlots(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public void add(FreedSlot slot) {
		this.redis.opsForSet().add(EarlierKeys.FREED, member(slot));
	}

	@Override
	public List<FreedSlot> all() {
		return this.redis.opsForSet().members(EarlierKeys.FREED).stream().map(RedisFreedSlots::slot).toList();
	}

	@Override
	public void remove(FreedSlot slot) {
		this.redis.opsForSet().remove(EarlierKeys.FREED, member(slot));
	}

	private static String member(FreedSlot slot) {
		return slot.seating().value() + SEPARATOR + slot.at().toEpochMilli();
	}

	private static FreedSlot slot(String member) {
		int at = member.indexOf(SEPARATOR);
		return new FreedSlot(new SeatingId(member.substring(0, at)),
				Instant.ofEpochMilli(Long.parseLong(member.substring(at + 1))));
	}

}
