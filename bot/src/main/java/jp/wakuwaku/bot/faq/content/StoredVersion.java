package jp.wakuwaku.bot.faq.content;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The note beside a version's content. The script that seeds reads {@code seed}.
 *
 * @param version of this record's form
 * @param by who published it, null for a seed
 * @param publishedAt when
 * @param seed whether it came with a release
 * @param rolledBackTo the version whose content it repeats, null when it is new
 * @param checksum of the content as it is written, null when that was not noted yet
 */
record StoredVersion(int version, @Nullable String by, Instant publishedAt, boolean seed, @Nullable Long rolledBackTo,
		@Nullable String checksum) {

	private static final int FORM = 1;

	static StoredVersion seed(Instant now) {
		return new StoredVersion(FORM, null, now, true, null, null);
	}

	static StoredVersion by(String by, Instant now) {
		return new StoredVersion(FORM, by, now, false, null, null);
	}

	static StoredVersion rollBack(long number, String by, Instant now) {
		return new StoredVersion(FORM, by, now, false, number, null);
	}

	StoredVersion of(String written) {
		return new StoredVersion(this.version, this.by, this.publishedAt, this.seed, this.rolledBackTo,
				ContentCodec.digest(written));
	}

}
