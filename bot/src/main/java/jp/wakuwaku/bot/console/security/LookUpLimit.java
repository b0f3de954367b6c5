package jp.wakuwaku.bot.console.security;

import java.time.Duration;

import org.springframework.stereotype.Component;

/** How often staff may look people up, so that nobody goes through all numbers. */
@Component
public class LookUpLimit {

	/** More than anybody looks up on the phone. */
	static final int MOST = 40;

	private static final Duration WITHIN = Duration.ofMinutes(15);

	private final RedisThrottle throttle;

	LookUpLimit(RedisThrottle throttle) {
		this.throttle = throttle;
	}

	/**
	 * Counts a look-up, before it is made.
	 * @param staff who
	 * @return {@code false} when there were too many within a quarter of an hour
	 */
	public boolean allows(StaffMember staff) {
		return this.throttle.allows("look-up", staff.id(), MOST, WITHIN);
	}

}
