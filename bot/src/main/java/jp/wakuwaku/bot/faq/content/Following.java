package jp.wakuwaku.bot.faq.content;

import org.jspecify.annotations.Nullable;

/**
 * How far an instance is with what is published.
 *
 * @param shown number of the version that it answers from, {@link #SHIPPED} or
 * {@link #NOTHING}
 * @param problem why that is not the published one, null when it is
 */
record Following(long shown, @Nullable String problem) {

	static final long NOTHING = -1;

	/** The files that came with this release. */
	static final long SHIPPED = 0;

	boolean hasContent() {
		return this.shown != NOTHING;
	}

	/** What answers, for whoever operates the bot. */
	String name() {
		if (!hasContent()) {
			return "nothing";
		}
		return (this.shown == SHIPPED) ? "the FAQ that ships" : "FAQ version " + this.shown;
	}

}
