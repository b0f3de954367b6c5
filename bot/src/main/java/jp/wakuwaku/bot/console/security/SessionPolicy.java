package jp.wakuwaku.bot.console.security;

import java.time.Duration;
import java.time.Instant;

/** How long a session lasts, and for how long a second factor counts. */
final class SessionPolicy {

	/** Without use. */
	static final Duration IDLE = Duration.ofMinutes(30);

	/** Whatever is done. */
	static final Duration LONGEST = Duration.ofHours(12);

	/** From the password to the end of signing in. */
	static final Duration PENDING = Duration.ofMinutes(15);

	/** Before what is grave, the second factor was given at most so long ago. */
	static final Duration FRESH = Duration.ofMinutes(10);

	private SessionPolicy() {
	}

	static boolean isOver(Instant signedInAt, Instant seenAt, Instant now) {
		return !now.isBefore(signedInAt.plus(LONGEST)) || !now.isBefore(seenAt.plus(IDLE));
	}

	static boolean isFresh(Instant confirmedAt, Instant now) {
		return now.isBefore(confirmedAt.plus(FRESH));
	}

}
