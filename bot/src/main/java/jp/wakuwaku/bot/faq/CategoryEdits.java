package jp.wakuwaku.bot.faq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;

/** Single changes of the categories. */
public final class CategoryEdits {

	private CategoryEdits() {
	}

	/**
	 * Adds a category as the last one.
	 * @param category with an id of its own
	 * @return the change
	 */
	public static DraftChange add(FaqCategory category) {
		return (content) -> {
			Optional<FaqCategory> there = find(content.faq(), category.id());
			if (there.isPresent()) {
				return there.get().equals(category) ? content : null;
			}
			return content
				.withFaq(new Faq(Stream.concat(content.faq().categories().stream(), Stream.of(category)).toList(),
						content.faq().entries()));
		};
	}

	/**
	 * Gives a category another title and summary.
	 * @param seen what stood there when the work began
	 * @param category as it shall be
	 * @return the change
	 */
	public static DraftChange replace(EntryMark seen, FaqCategory category) {
		return (content) -> {
			Optional<FaqCategory> there = find(content.faq(), category.id());
			if (there.filter(category::equals).isPresent()) {
				return content;
			}
			return there.filter((old) -> EntryMark.of(old).equals(seen))
				.map((old) -> content.withFaq(new Faq(
						content.faq().categories().stream().map((each) -> each.equals(old) ? category : each).toList(),
						content.faq().entries())))
				.orElse(null);
		};
	}

	/**
	 * Moves a category.
	 * @param id of the category
	 * @param place where residents shall see it, from 0; the nearest that there is
	 * @return the change
	 */
	public static DraftChange place(String id, int place) {
		return (content) -> find(content.faq(), id).map((category) -> {
			List<FaqCategory> others = new ArrayList<>(content.faq().categories());
			others.remove(category);
			others.add(Math.clamp(place, 0, others.size()), category);
			return content.withFaq(new Faq(others, content.faq().entries()));
		}).orElse(null);
	}

	/**
	 * Takes a category out, and has its entries stand in another one.
	 * @param seen what stood there when it was looked at
	 * @param id of the category
	 * @param heir id of the other category; of no account without entries
	 * @return the change, which is not right when there are entries and no other category
	 */
	public static DraftChange retire(EntryMark seen, String id, String heir) {
		return (content) -> find(content.faq(), id).filter((old) -> EntryMark.of(old).equals(seen))
			.map((old) -> content
				.withFaq(new Faq(content.faq().categories().stream().filter((each) -> !each.equals(old)).toList(),
						content.faq()
							.entries()
							.stream()
							.map((entry) -> entry.category().equals(id) ? in(heir, entry) : entry)
							.toList())))
			.orElse(null);
	}

	/**
	 * Looks for a category.
	 * @param faq where to look
	 * @param id of the category
	 * @return the category, empty when it is not there any more
	 */
	public static Optional<FaqCategory> find(Faq faq, String id) {
		return faq.categories().stream().filter((category) -> category.id().equals(id)).findFirst();
	}

	private static FaqEntry in(String category, FaqEntry entry) {
		return new FaqEntry(entry.id(), category, entry.question(), entry.label(), entry.phrasings(), entry.answer(),
				entry.source(), entry.checkedOn(), entry.tags(), entry.validity(), entry.related(), entry.action(),
				entry.audience(), entry.variants());
	}

}
