package jp.wakuwaku.bot.emulator;

import java.time.Instant;

/**
 * A file that a resident sent.
 *
 * @param type its media type
 * @param bytes the file; empty when it was unsent
 * @param readyAt when LINE has it prepared
 * @param gone whether it was unsent
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Content(String type, byte[] bytes, Instant readyAt, boolean gone) {

	Content unsent() {
		return new Content(this.type, new byte[0], this.readyAt, true);
	}

	boolean isReady(Instant now) {
		return !now.isBefore(this.readyAt);
	}

}
