package jp.wakuwaku.bot.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides which counts are shown, so that nobody finds one that is too small by
 * subtracting what is shown, today or later, nor by knowing these rules.
 *
 * <p>
 * A session is split in two: those who say yes, and all others. When both are enough it
 * is shown by itself. The others are put together in the order in which they ended, until
 * their sums are enough and leave open what each of them was; then they are shown as one,
 * and never taken apart again. Totals are made of what is shown like that. So whatever is
 * shown later differs by whole sessions that are shown, or by whole groups of them.
 */
final class DisclosurePolicy {

	/** Counts below this are not shown. */
	static final int LEAST = 5;

	private final int least;

	DisclosurePolicy(int least) {
		this.least = least;
	}

	/**
	 * One session, or several.
	 *
	 * @param yes how many say yes
	 * @param all how many answered
	 */
	record Split(int yes, int all) {

		Split {
			if (yes < 0 || all < yes) {
				throw new IllegalArgumentException("yes: " + yes + " of " + all + " (expected: 0 to all)");
			}
		}

		Split plus(Split other) {
			return new Split(this.yes + other.yes, this.all + other.all);
		}

	}

	/**
	 * What may be shown of some sessions, by their places in the list.
	 *
	 * @param alone shown by themselves
	 * @param together shown as one
	 * @param hidden not shown, and not part of any total
	 */
	record Blocks(List<Integer> alone, List<List<Integer>> together, List<Integer> hidden) {

		Blocks {
			alone = List.copyOf(alone);
			together = List.copyOf(together);
			hidden = List.copyOf(hidden);
		}

	}

	/** Tells what is shown of sessions, given in the order in which they ended. */
	Blocks blocks(List<Split> sessions) {
		List<Integer> alone = new ArrayList<>();
		List<List<Integer>> together = new ArrayList<>();
		List<Integer> waiting = new ArrayList<>();
		HiddenSessions hidden = new HiddenSessions(this);
		for (int place = 0; place < sessions.size(); place++) {
			if (isEnough(sessions.get(place))) {
				alone.add(place);
				continue;
			}
			waiting.add(place);
			if (hidden.add(sessions.get(place))) {
				together.add(List.copyOf(waiting));
				waiting.clear();
				hidden = new HiddenSessions(this);
			}
		}
		return new Blocks(alone, together, waiting);
	}

	boolean isEnough(Split split) {
		return isEnough(List.of(split.yes(), split.all() - split.yes()));
	}

	boolean isEnough(List<Integer> cells) {
		return cells.stream().allMatch((count) -> count >= this.least);
	}

	/** How many may have said yes where that was not enough to be shown. */
	IntStream tooFew(int all) {
		return IntStream.rangeClosed(0, all).filter((yes) -> !isEnough(new Split(yes, all)));
	}

}
