package jp.wakuwaku.bot.faq;

import java.util.concurrent.atomic.AtomicInteger;

import jp.wakuwaku.knowledge.FaqIndex;

/**
 * An index with the number of those who hold it. It closes when it was retired and the
 * last search in it has ended.
 */
final class OpenIndex {

	private final FaqIndex index;

	/** The first holder is the library itself. */
	private final AtomicInteger holders = new AtomicInteger(1);

	OpenIndex(FaqIndex index) {
		this.index = index;
	}

	FaqIndex index() {
		return this.index;
	}

	/** Begins a search; false when it is too late for that. */
	boolean enter() {
		return this.holders.getAndUpdate((now) -> (now > 0) ? now + 1 : 0) > 0;
	}

	void leave() {
		if (this.holders.decrementAndGet() == 0) {
			this.index.close();
		}
	}

	/** Called once, when another index has taken over. */
	void retire() {
		leave();
	}

}
