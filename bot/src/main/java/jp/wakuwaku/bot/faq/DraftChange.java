package jp.wakuwaku.bot.faq;

import org.jspecify.annotations.Nullable;

/** A change of the content, which may be made again to content that others changed. */
@FunctionalInterface
public interface DraftChange {

	/**
	 * Makes the change.
	 * @param content the content as it stands
	 * @return the content with the change; the same when it is made already; null when
	 * what is to be changed does not stand there as it was seen
	 * @throws IllegalArgumentException if the content would not be right with it
	 */
	@Nullable FaqContent of(FaqContent content);

}
