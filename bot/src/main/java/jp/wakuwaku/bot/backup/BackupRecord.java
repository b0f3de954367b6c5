package jp.wakuwaku.bot.backup;

import java.util.Arrays;

/** A part of a backup. Of several about one key the last one counts. */
sealed interface BackupRecord {

	/**
	 * The name in Redis.
	 * @return any bytes
	 */
	byte[] key();

	/**
	 * A key that was there.
	 *
	 * @param key its name
	 * @param expiresAt when it ends (epoch milliseconds), 0 for never
	 * @param value as Redis' DUMP gives it, with a checksum of its own
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Present(byte[] key, long expiresAt, byte[] value) implements BackupRecord {

		boolean isOver(long now) {
			return this.expiresAt != 0 && this.expiresAt <= now;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Present that && Arrays.equals(this.key, that.key)
					&& this.expiresAt == that.expiresAt && Arrays.equals(this.value, that.value);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(this.key);
		}

		/** Says no more, because keys and values may be somebody's. */
		@Override
		public String toString() {
			return "Present[" + this.value.length + " bytes]";
		}

	}

	/**
	 * A key that had gone when the backup was finished.
	 *
	 * @param key its name
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Gone(byte[] key) implements BackupRecord {

		@Override
		public boolean equals(Object other) {
			return other instanceof Gone that && Arrays.equals(this.key, that.key);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(this.key);
		}

		@Override
		public String toString() {
			return "Gone";
		}

	}

}
