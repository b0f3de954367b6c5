package jp.wakuwaku.bot.faq;

import java.util.List;

/** What came of a change that staff wanted. */
public sealed interface FaqEdit {

	/**
	 * The draft is as wanted.
	 *
	 * @param revision what the next change has to name
	 */
	record Saved(long revision) implements FaqEdit {
	}

	/**
	 * Every instance answers from it within 5 seconds.
	 *
	 * @param number of the new version
	 */
	record Published(long number) implements FaqEdit {
	}

	/**
	 * Somebody else was faster; nothing was changed.
	 *
	 * @param current the draft as it stands now
	 */
	record Stale(FaqDraft current) implements FaqEdit {
	}

	/**
	 * It cannot be done; nothing was changed.
	 *
	 * @param reasons what stands there and what is expected, at least one
	 */
	record Refused(List<String> reasons) implements FaqEdit {

		public Refused {
			reasons = List.copyOf(reasons);
			if (reasons.isEmpty()) {
				throw new IllegalArgumentException("reasons: none (expected: at least one)");
			}
		}

	}

}
