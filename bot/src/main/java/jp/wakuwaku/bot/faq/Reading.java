package jp.wakuwaku.bot.faq;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.Language;

/**
 * The content as one resident may read it today.
 *
 * @param faq the content
 * @param isBehind whether something else is published, which cannot be searched now
 * @param language what the resident reads
 * @param today the day in Japan
 */
record Reading(Faq faq, boolean isBehind, Language language, LocalDate today) {

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	static Reading of(Faq faq, boolean isBehind, Situation situation) {
		return new Reading(faq, isBehind, situation.language(), today(situation));
	}

	/** The day in Japan. */
	static LocalDate today(Situation situation) {
		return LocalDate.ofInstant(situation.now(), JAPAN);
	}

	String say(FaqWords words) {
		return words.in(this.language);
	}

	/** Those of some entries that may be shown. */
	List<FaqEntry> shown(List<FaqEntry> entries) {
		return entries.stream().filter(this::shows).toList();
	}

	boolean shows(FaqEntry entry) {
		return entry.validity().includes(this.today);
	}

	/** What may be shown of a category. */
	List<FaqEntry> in(FaqCategory category) {
		return shown(this.faq.in(category.id()));
	}

	/** The categories in which there is something to read. */
	List<FaqCategory> categories() {
		return this.faq.categories().stream().filter((category) -> !in(category).isEmpty()).toList();
	}

	/**
	 * Those that are still there, in this order, whether or not they may be shown; a
	 * button may carry anything.
	 */
	List<FaqEntry> named(List<String> ids) {
		return ids.stream()
			.flatMap((id) -> this.faq.entries().stream().filter((entry) -> entry.id().value().equals(id)))
			.distinct()
			.toList();
	}

	/** What to read next. */
	List<FaqEntry> related(FaqEntry entry) {
		return shown(allRelated(entry));
	}

	/** What to read next, whether or not it may be shown. */
	List<FaqEntry> allRelated(FaqEntry entry) {
		return entry.related().stream().flatMap((id) -> this.faq.entry(id).stream()).toList();
	}

}
