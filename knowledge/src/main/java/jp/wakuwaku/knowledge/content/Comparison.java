package jp.wakuwaku.knowledge.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;

/**
 * What taking over new content would come to, told before it is done.
 *
 * @param changes what would be different: the categories, then the entries in the order
 * of the new content, then those that go
 * @param rejected what has to be put right first; while there is anything, nothing may be
 * taken over, and what the rejected entries would change is not told
 * @param isReordered whether entries that stay would stand in another order
 */
public record Comparison(List<ContentChange> changes, List<ContentError> rejected, boolean isReordered) {

	public Comparison {
		changes = List.copyOf(changes);
		rejected = List.copyOf(rejected);
	}

	/**
	 * Compares the content with what was read. Where something unreadable cannot even be
	 * named, it is not told what would go.
	 * @param current the content as it is
	 * @param read the new content, or its errors
	 * @return what would be different
	 */
	public static Comparison of(Faq current, ReadResult read) {
		return switch (read) {
			case ReadResult.Complete(Faq next) -> new Comparison(Stream
				.of(categories(current, next), kept(current, next.entries()), gone(current, next.entries(), Set.of()))
				.flatMap((changes) -> changes)
				.toList(), List.of(), !ids(current, next).equals(ids(next, current)));
			case ReadResult.Faulty faulty -> new Comparison(Stream
				.concat(kept(current, faulty.readable()),
						faulty.rejected().stream().flatMap((rejected) -> gone(current, faulty.readable(), rejected)))
				.toList(), faulty.errors(), false);
		};
	}

	private static Stream<ContentChange> categories(Faq current, Faq next) {
		Map<String, FaqCategory> before = byId(current);
		Map<String, FaqCategory> after = byId(next);
		List<ContentChange> changes = new ArrayList<>();
		after.forEach((id, category) -> {
			if (!category.equals(before.get(id))) {
				changes.add(new ContentChange.Category(before.get(id), category));
			}
		});
		before.forEach((id, category) -> {
			if (!after.containsKey(id)) {
				changes.add(new ContentChange.Category(category, null));
			}
		});
		return changes.stream();
	}

	private static Stream<ContentChange> kept(Faq current, List<FaqEntry> next) {
		Map<FaqId, FaqEntry> before = current.entries()
			.stream()
			.collect(Collectors.toMap(FaqEntry::id, (entry) -> entry));
		List<ContentChange> changes = new ArrayList<>();
		for (FaqEntry entry : next) {
			FaqEntry old = before.get(entry.id());
			if (old == null) {
				changes.add(new ContentChange.Added(entry));
			}
			else if (!old.equals(entry)) {
				changes.add(new ContentChange.Changed(old, entry, EntryField.differing(old, entry)));
			}
		}
		return changes.stream();
	}

	private static Stream<ContentChange> gone(Faq current, List<FaqEntry> next, Set<FaqId> rejected) {
		Set<FaqId> ids = next.stream().map(FaqEntry::id).collect(Collectors.toSet());
		return current.entries()
			.stream()
			.filter((entry) -> !ids.contains(entry.id()) && !rejected.contains(entry.id()))
			.map(ContentChange.Removed::new);
	}

	private static Map<String, FaqCategory> byId(Faq faq) {
		Map<String, FaqCategory> categories = new LinkedHashMap<>();
		faq.categories().forEach((category) -> categories.put(category.id(), category));
		return categories;
	}

	/** The entries that are in both, in the order of the first. */
	private static List<FaqId> ids(Faq faq, Faq other) {
		Set<FaqId> others = other.entries().stream().map(FaqEntry::id).collect(Collectors.toSet());
		return faq.entries().stream().map(FaqEntry::id).filter(others::contains).toList();
	}

}
