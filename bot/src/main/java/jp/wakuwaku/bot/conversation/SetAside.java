package jp.wakuwaku.bot.conversation;

import java.time.Duration;
import java.time.Instant;

/**
 * What a resident was in the middle of when the dialogue went on to something else.
 *
 * @param flow whose it is
 * @param state as that flow takes it up again
 * @param at when it was left
 */
record SetAside(String flow, String state, Instant at) {

	/** Whoever comes later has forgotten what it was. */
	private static final Duration KEPT = Duration.ofDays(1);

	boolean isKept(Instant now) {
		return now.isBefore(this.at.plus(KEPT));
	}

}
