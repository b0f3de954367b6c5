package jp.wakuwaku.bot.registration.page;

import java.time.Instant;

/**
 * A task as it is written.
 *
 * @param version of this form
 * @param task what the page is for
 * @param openUntil when the page ends
 */
record StoredTask(int version, FormTask task, Instant openUntil) {

	static final int VERSION = 1;

	StoredTask {
		if (version != VERSION) {
			throw new IllegalArgumentException("version: " + version + " (expected: " + VERSION + ")");
		}
	}

}
