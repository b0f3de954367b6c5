package jp.wakuwaku.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One complete state of the content: every entry belongs to a category, no id stands
 * twice, and related entries are there.
 *
 * @param categories in the order in which residents see them
 * @param entries in the order in which residents see them within a category
 */
public record Faq(List<FaqCategory> categories, List<FaqEntry> entries) {

	public Faq {
		categories = List.copyOf(categories);
		entries = List.copyOf(entries);
		Set<String> shelves = categories.stream().map(FaqCategory::id).collect(Collectors.toSet());
		Set<FaqId> ids = new HashSet<>();
		for (FaqEntry entry : entries) {
			if (!shelves.contains(entry.category())) {
				throw new IllegalArgumentException("category: '" + entry.category() + "' of " + entry.id()
						+ " (expected: one of " + shelves + ")");
			}
			if (!ids.add(entry.id())) {
				throw new IllegalArgumentException("id: '" + entry.id() + "' stands twice (expected: once)");
			}
		}
		for (FaqEntry entry : entries) {
			if (!ids.containsAll(entry.related())) {
				throw new IllegalArgumentException(
						"related: " + entry.related() + " of " + entry.id() + " (expected: ids of other entries)");
			}
		}
	}

	/**
	 * Returns the entry of a name.
	 * @param id its name
	 * @return the entry, empty when it is not (or no longer) there
	 */
	public Optional<FaqEntry> entry(FaqId id) {
		return this.entries.stream().filter((entry) -> entry.id().equals(id)).findFirst();
	}

	/**
	 * Returns what stands on one shelf.
	 * @param category the category's id
	 * @return its entries in reading order, empty for an unknown category
	 */
	public List<FaqEntry> in(String category) {
		return this.entries.stream().filter((entry) -> entry.category().equals(category)).toList();
	}

}
