package jp.wakuwaku.bot.platform.restore;

import java.time.Instant;

/**
 * That a backup was restored.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param madeAt as of when the backup is
 * @param stoppedAt until when the bot was at work afterwards; what was due by then is
 * done
 * @param restoredAt when it was restored
 */
public record RestoreNote(int version, Instant madeAt, Instant stoppedAt, Instant restoredAt) {

	private static final int VERSION = 1;

	public RestoreNote {
		if (stoppedAt.isBefore(madeAt)) {
			throw new IllegalArgumentException("stoppedAt: " + stoppedAt + " (expected: not before " + madeAt + ")");
		}
	}

	/**
	 * Notes a restoration.
	 * @param madeAt as of when the backup is
	 * @param stoppedAt until when the bot was at work afterwards
	 * @param restoredAt when it was restored
	 * @return the note
	 */
	public static RestoreNote of(Instant madeAt, Instant stoppedAt, Instant restoredAt) {
		return new RestoreNote(VERSION, madeAt, stoppedAt, restoredAt);
	}

}
