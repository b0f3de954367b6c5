package jp.wakuwaku.bot.faq;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What staff are working on. As long as nobody has saved anything it is the published
 * content.
 *
 * @param revision what a change of it has to name, so that it is refused when somebody
 * else was faster
 * @param content the content as it would be published
 * @param base number of the version that was published when the work began; 0 when none
 * was
 * @param by who saved it last, null when nobody has
 * @param savedAt when that was, null when nobody has
 */
public record FaqDraft(long revision, FaqContent content, long base, @Nullable String by, @Nullable Instant savedAt) {

	/**
	 * Tells whether somebody has saved something that is not published.
	 * @return whether it has been saved
	 */
	public boolean isSaved() {
		return this.savedAt != null;
	}

}
