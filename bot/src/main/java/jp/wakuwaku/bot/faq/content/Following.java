package jp.wakuwaku.bot.faq.content;

import org.jspecify.annotations.Nullable;

/**
 * How far an instance is with what is published.
 *
 * @param shown number of the version that it answers from, {@link #SHIPPED} or
 * {@link #NOTHING}
 * @param published number of the version that counts, as far as is known;
 * {@link #NOTHING} when it is known that there is none, {@link #UNKNOWN} before Redis has
 * told
 * @param problem why that is not the published one, null when it is
 */
record Following(long shown, long published, @Nullable String problem) {

	static final long NOTHING = -1;

	static final long UNKNOWN = -2;

	/** The files that came with this release. */
	static final long SHIPPED = 0;

	static Following begun() {
		return new Following(NOTHING, UNKNOWN, null);
	}

	static Following upToDate(long number) {
		return new Following(number, number, null);
	}

	/**
	 * Whether there is something that residents cannot find. A Redis that does not answer
	 * makes nothing older than it was.
	 */
	boolean isBehind() {
		return hasContent() && this.published != NOTHING && this.published != this.shown;
	}

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
