package jp.wakuwaku.bot.registration;

import java.time.Instant;

/** Knows what has become of registrations. */
@FunctionalInterface
public interface Standing {

	/**
	 * Tells whether a registration does not count any more.
	 * @param registration any
	 * @param now when
	 * @return {@code true} when it was given up, altogether or for another one
	 */
	boolean isGivenUp(Registration registration, Instant now);

}
