package jp.wakuwaku.bot.faq;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;

/**
 * How content differs from content of before.
 *
 * @param added entries that are new, in their new order
 * @param changed entries that read differently, in their new order
 * @param removed entries that are gone, in their old order
 * @param rearranged whether the categories differ or the entries that were there before
 * stand in another order
 * @param words what differs in the thesaurus
 */
public record FaqDifference(List<FaqId> added, List<FaqId> changed, List<FaqId> removed, boolean rearranged,
		WordsDifference words) {

	public FaqDifference {
		added = List.copyOf(added);
		changed = List.copyOf(changed);
		removed = List.copyOf(removed);
	}

	/**
	 * Compares.
	 * @param old the content of before
	 * @param next the content of afterwards
	 * @return what happened on the way
	 */
	public static FaqDifference between(FaqContent old, FaqContent next) {
		return between(old.faq(), next.faq(), WordsDifference.between(old.thesaurus(), next.thesaurus()));
	}

	/**
	 * Compares categories and entries.
	 * @param before those of before
	 * @param after those of afterwards
	 * @return what happened on the way
	 */
	public static FaqDifference between(Faq before, Faq after) {
		return between(before, after, WordsDifference.NONE);
	}

	private static FaqDifference between(Faq before, Faq after, WordsDifference words) {
		Map<FaqId, FaqEntry> old = byId(before);
		Map<FaqId, FaqEntry> fresh = byId(after);
		boolean rearranged = !before.categories().equals(after.categories())
				|| !ids(before, fresh::containsKey).equals(ids(after, old::containsKey));
		return new FaqDifference(ids(after, (id) -> !old.containsKey(id)),
				ids(after, (id) -> old.containsKey(id) && !Objects.equals(fresh.get(id), old.get(id))),
				ids(before, (id) -> !fresh.containsKey(id)), rearranged, words);
	}

	/**
	 * Tells whether there is none.
	 * @return whether both contents are the same
	 */
	public boolean isEmpty() {
		return entries() == 0 && !this.rearranged && this.words.isEmpty();
	}

	/**
	 * Counts entries.
	 * @return how many came, changed or went
	 */
	public int entries() {
		return this.added.size() + this.changed.size() + this.removed.size();
	}

	private static Map<FaqId, FaqEntry> byId(Faq faq) {
		return faq.entries().stream().collect(Collectors.toMap(FaqEntry::id, Function.identity()));
	}

	private static List<FaqId> ids(Faq faq, Predicate<FaqId> wanted) {
		return faq.entries().stream().map(FaqEntry::id).filter(wanted).toList();
	}

}
