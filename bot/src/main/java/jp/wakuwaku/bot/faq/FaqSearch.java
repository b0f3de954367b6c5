package jp.wakuwaku.bot.faq;

import java.time.LocalDate;
import java.util.Optional;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.SearchOutcome;

/** Where answers come from. */
interface FaqSearch {

	/** The content as it stands, empty when it could not be read. */
	Optional<Faq> content();

	/**
	 * Whether something else is published, which cannot be searched now: what is not
	 * found may be there.
	 */
	boolean isBehind();

	/**
	 * What fits a text and may be shown on a day; empty when the search broke, which is
	 * not "nothing found".
	 */
	Optional<SearchOutcome> search(String text, LocalDate today);

}
