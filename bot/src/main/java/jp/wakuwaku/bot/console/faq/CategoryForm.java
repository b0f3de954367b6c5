package jp.wakuwaku.bot.console.faq;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.SearchWords;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import org.jspecify.annotations.Nullable;

/**
 * What staff typed of a category.
 *
 * @param seen mark of what stood there when the page was opened
 */
record CategoryForm(String seen, String title, String summary) {

	private static final int LONGEST_TITLE = 20;

	private static final int LONGEST_SUMMARY = 60;

	CategoryForm(@Nullable String seen, @Nullable String title, @Nullable String summary) {
		this.seen = line(seen);
		this.title = line(title);
		this.summary = line(summary);
	}

	/** What is wrong for the category of an id among the others. */
	FormErrors check(String id, Faq faq) {
		FormErrors errors = new FormErrors();
		length(errors, "title", "名前", this.title, LONGEST_TITLE);
		length(errors, "summary", "説明", this.summary, LONGEST_SUMMARY);
		boolean isTaken = faq.categories()
			.stream()
			.filter((other) -> !other.id().equals(id))
			.anyMatch((other) -> SearchWords.folded(other.title()).equals(SearchWords.folded(this.title)));
		return errors.require(!isTaken, "title", "同じ名前のカテゴリがあります。ほかの名前にしてください。");
	}

	/**
	 * The category that is meant; only of a form without errors.
	 * @throws IllegalArgumentException if there are errors
	 */
	FaqCategory category(String id) {
		return new FaqCategory(id, this.title, this.summary);
	}

	private static void length(FormErrors errors, String field, String name, String text, int most) {
		errors.require(!text.isEmpty(), field, name + "を入れてください。")
			.require(text.length() <= most, field, "%sは%d字までです。いまは%d字です。".formatted(name, most, text.length()));
	}

	private static String line(@Nullable String typed) {
		return (typed != null) ? typed.replaceAll("\\s+", " ").strip() : "";
	}

}
