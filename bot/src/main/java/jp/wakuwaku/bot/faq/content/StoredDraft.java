package jp.wakuwaku.bot.faq.content;

import java.time.Instant;

/**
 * The note beside the draft's content.
 *
 * @param version of this record's form
 * @param base the version that was published when the work began
 * @param by who saved it last
 * @param savedAt when
 */
record StoredDraft(int version, long base, String by, Instant savedAt) {

	StoredDraft(long base, String by, Instant savedAt) {
		this(1, base, by, savedAt);
	}

}
