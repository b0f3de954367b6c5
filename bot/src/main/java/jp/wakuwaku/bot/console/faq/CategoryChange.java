package jp.wakuwaku.bot.console.faq;

import java.util.List;
import java.util.stream.Collectors;

import jp.wakuwaku.knowledge.Faq;

/** How categories differ, as staff read it. */
final class CategoryChange {

	private CategoryChange() {
	}

	/** Both lists when they differ; empty when residents see the same ones. */
	static List<EntryText.Change> between(Faq before, Faq after) {
		return before.categories().equals(after.categories()) ? List.of()
				: List.of(new EntryText.Change("カテゴリの名前と順番", said(before), said(after)));
	}

	private static String said(Faq faq) {
		return faq.categories()
			.stream()
			.map((category) -> category.title() + "（" + category.summary() + "）")
			.collect(Collectors.joining("\n"));
	}

}
