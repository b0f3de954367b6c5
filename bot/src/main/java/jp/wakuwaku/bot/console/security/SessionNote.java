package jp.wakuwaku.bot.console.security;

import java.time.Instant;

/**
 * A session as its owner sees it in the list of their sessions.
 *
 * @param version of this record's form
 * @param handle names the session and opens nothing
 * @param signedInAt when it began
 * @param seenAt when it was used last, within a minute
 * @param source from which address
 * @param browser which browser on what
 */
record SessionNote(int version, String handle, Instant signedInAt, Instant seenAt, String source, String browser) {

	static final int VERSION = 1;

	SessionNote seen(Instant now) {
		return new SessionNote(this.version, this.handle, this.signedInAt, now, this.source, this.browser);
	}

}
