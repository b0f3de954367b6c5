package jp.wakuwaku.bot.faq;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.knowledge.content.Thesaurus;
import jp.wakuwaku.knowledge.content.WordGroup;
import org.jspecify.annotations.Nullable;

/**
 * How a thesaurus differs from one of before. The order of groups is no difference.
 *
 * @param changes what came or changed in its new order, then what is gone
 */
public record WordsDifference(List<Change> changes) {

	/** Nothing differs. */
	public static final WordsDifference NONE = new WordsDifference(List.of());

	public WordsDifference {
		changes = List.copyOf(changes);
	}

	/**
	 * Compares.
	 * @param before the thesaurus of before
	 * @param after the thesaurus of afterwards
	 * @return what happened on the way
	 */
	public static WordsDifference between(Thesaurus before, Thesaurus after) {
		if (before.equals(after)) {
			return NONE;
		}
		Set<WordGroup> old = new HashSet<>(before.groups());
		Set<WordGroup> gone = new LinkedHashSet<>(before.groups());
		after.groups().forEach(gone::remove);
		Map<String, WordGroup> byForm = new HashMap<>();
		gone.forEach((group) -> group.folded().forEach((form) -> byForm.putIfAbsent(form, group)));
		List<Change> changes = new ArrayList<>();
		after.groups().stream().filter((group) -> !old.contains(group)).forEach((group) -> {
			changes.add(new Change(like(group, byForm, gone), group));
		});
		gone.forEach((group) -> changes.add(new Change(group, null)));
		return new WordsDifference(changes);
	}

	/** Takes out of what is gone a group that shares a word. */
	private static @Nullable WordGroup like(WordGroup group, Map<String, WordGroup> byForm, Set<WordGroup> gone) {
		for (String form : group.folded()) {
			WordGroup old = byForm.get(form);
			if (old != null && gone.remove(old)) {
				return old;
			}
		}
		return null;
	}

	/**
	 * Tells whether there is none.
	 * @return whether the same words stand for one another
	 */
	public boolean isEmpty() {
		return this.changes.isEmpty();
	}

	/**
	 * A group that is different afterwards.
	 *
	 * @param before as it was, null when it is new
	 * @param after as it is, null when it is gone
	 */
	public record Change(@Nullable WordGroup before, @Nullable WordGroup after) {

		/**
		 * Returns the words of both.
		 * @return each once
		 */
		public Set<String> forms() {
			Set<String> forms = new LinkedHashSet<>();
			if (this.before != null) {
				forms.addAll(this.before.forms());
			}
			if (this.after != null) {
				forms.addAll(this.after.forms());
			}
			return forms;
		}

	}

}
