package jp.wakuwaku.bot.faq;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A version of the content that is or was published. It never changes.
 *
 * @param number from 1, a later one is greater
 * @param state whether residents are answered from it now
 * @param by the member of staff who published it, null when it came with the release
 * @param publishedAt when
 * @param rolledBackTo number of the version whose content was published again, null when
 * the content was new
 */
public record FaqVersion(long number, State state, @Nullable String by, Instant publishedAt,
		@Nullable Long rolledBackTo) {

	/** Where a version stands; what is neither of them is the draft. */
	public enum State {

		/** Residents are answered from it. */
		PUBLISHED,

		/** Residents were answered from it. */
		ARCHIVED

	}

}
