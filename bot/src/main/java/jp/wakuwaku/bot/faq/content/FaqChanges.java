package jp.wakuwaku.bot.faq.content;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;

/**
 * Single changes of the content; an IllegalArgumentException says what cannot be done.
 */
final class FaqChanges {

	private FaqChanges() {
	}

	static Faq put(FaqEntry entry, Faq faq) {
		if (faq.entry(entry.id()).isEmpty()) {
			return new Faq(faq.categories(), Stream.concat(faq.entries().stream(), Stream.of(entry)).toList());
		}
		return new Faq(faq.categories(),
				faq.entries().stream().map((old) -> old.id().equals(entry.id()) ? entry : old).toList());
	}

	static Faq remove(FaqId id, Faq faq) {
		if (faq.entry(id).isEmpty()) {
			throw new IllegalArgumentException("id: '" + id + "' (expected: an entry of the draft)");
		}
		return new Faq(faq.categories(), faq.entries().stream().filter((entry) -> !entry.id().equals(id)).toList());
	}

	static Faq order(List<String> ids, Faq faq) {
		List<String> known = faq.categories().stream().map(FaqCategory::id).toList();
		if (ids.size() != known.size() || !new HashSet<>(ids).equals(new HashSet<>(known))) {
			throw new IllegalArgumentException("categories: " + ids + " (expected: each of " + known + " once)");
		}
		return new Faq(ids.stream().map((id) -> faq.categories().get(known.indexOf(id))).toList(), faq.entries());
	}

}
