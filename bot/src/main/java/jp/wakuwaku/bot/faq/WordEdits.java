package jp.wakuwaku.bot.faq;

import java.util.Optional;

import jp.wakuwaku.knowledge.content.Thesaurus;
import jp.wakuwaku.knowledge.content.WordGroup;

/** Single changes of the thesaurus. */
public final class WordEdits {

	private WordEdits() {
	}

	/**
	 * Adds a group of words.
	 * @param group the group
	 * @return the change
	 */
	public static DraftChange add(WordGroup group) {
		return (content) -> has(content, group) ? content : content.withThesaurus(content.thesaurus().with(group));
	}

	/**
	 * Puts a group of words in place of another.
	 * @param seen what stood there when the work began
	 * @param group the group as it shall be
	 * @return the change
	 */
	public static DraftChange replace(EntryMark seen, WordGroup group) {
		return (content) -> {
			if (has(content, group)) {
				return find(content.thesaurus(), seen).filter((old) -> !old.equals(group)).isPresent() ? null : content;
			}
			return find(content.thesaurus(), seen)
				.map((old) -> content.withThesaurus(content.thesaurus().with(old, group)))
				.orElse(null);
		};
	}

	/**
	 * Takes a group of words out.
	 * @param seen what stood there when it was looked at
	 * @return the change
	 */
	public static DraftChange remove(EntryMark seen) {
		return (content) -> find(content.thesaurus(), seen)
			.map((old) -> content.withThesaurus(content.thesaurus().without(old)))
			.orElse(null);
	}

	/**
	 * Looks for a group.
	 * @param thesaurus where to look
	 * @param mark of the group
	 * @return the group, empty when it is not there any more
	 */
	public static Optional<WordGroup> find(Thesaurus thesaurus, EntryMark mark) {
		return thesaurus.groups().stream().filter((group) -> EntryMark.of(group).equals(mark)).findFirst();
	}

	private static boolean has(FaqContent content, WordGroup group) {
		return content.thesaurus().groups().contains(group);
	}

}
