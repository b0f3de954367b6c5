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
 */
record StoredVersion(int version, @Nullable String by, Instant publishedAt, boolean seed, @Nullable Long rolledBackTo) {

	private static final int FORM = 1;

	static StoredVersion seed(Instant now) {
		return new StoredVersion(FORM, null, now, true, null);
	}

	static StoredVersion by(String by, Instant now) {
		return new StoredVersion(FORM, by, now, false, null);
	}

	static StoredVersion rollBack(long number, String by, Instant now) {
		return new StoredVersion(FORM, by, now, false, number);
	}

}
