package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;

/**
 * What leads to a change. The same id again, within seven days, changes nothing and is
 * answered as it was the first time.
 *
 * @param id of the event or the command, the same at every repetition
 * @param now when the change is made; not part of the identity
 */
public record Cause(String id, Instant now) {

	public Cause {
		OpaqueIds.require("cause", id);
	}

}
