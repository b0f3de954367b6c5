package jp.wakuwaku.bot.console.faq;

import jp.wakuwaku.bot.faq.feedback.EntryFigures;

/**
 * How often an entry was used lately.
 *
 * @param shown how often residents saw it
 * @param helpful how often it helped
 * @param wrong how often it was wrong
 */
record EntryUse(long shown, long helpful, long wrong) {

	static final EntryUse NONE = new EntryUse(0, 0, 0);

	static EntryUse of(EntryFigures figures) {
		return new EntryUse(figures.shown(), figures.helpful(), figures.wrong());
	}

	EntryUse plus(EntryUse other) {
		return new EntryUse(this.shown + other.shown, this.helpful + other.helpful, this.wrong + other.wrong);
	}

}
