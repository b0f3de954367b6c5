package jp.wakuwaku.bot.console.faq;

import java.util.List;

import jp.wakuwaku.bot.faq.WordsDifference;
import jp.wakuwaku.knowledge.content.WordGroup;
import org.jspecify.annotations.Nullable;

/**
 * A group of words that is different afterwards.
 *
 * @param state whether it came, changed or went
 * @param before its words; empty when it is new
 * @param after its words; empty when it is gone
 */
record WordChange(EntryState state, String before, String after) {

	static List<WordChange> of(WordsDifference difference) {
		return difference.changes().stream().map(WordChange::of).toList();
	}

	private static WordChange of(WordsDifference.Change change) {
		EntryState state = (change.before() == null) ? EntryState.ADDED
				: (change.after() == null) ? EntryState.REMOVED : EntryState.CHANGED;
		return new WordChange(state, said(change.before()), said(change.after()));
	}

	private static String said(@Nullable WordGroup group) {
		if (group == null) {
			return "";
		}
		String words = String.join("、", group.forms());
		return group.heading().isEmpty() ? words : words + "（" + group.heading() + "）";
	}

}
