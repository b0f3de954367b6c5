package jp.wakuwaku.bot.registration.me;

import java.util.Map;

import jp.wakuwaku.bot.conversation.Catalogue;
import jp.wakuwaku.bot.registration.page.Words;
import jp.wakuwaku.knowledge.Language;

/**
 * What the page says of its own accord, in one language.
 *
 * @param language in which
 */
record MeWords(Language language) {

	private static final Catalogue CATALOGUE = Catalogue.read("about-me");

	public String text(String name) {
		return CATALOGUE.text(this.language, "page-" + name);
	}

	/** Puts values in the places that are named like them in braces. */
	public String text(String name, Map<String, String> values) {
		return Words.filled(text(name), values);
	}

	/** The language of the page, for browsers and screen readers. */
	public String tag() {
		return new Words(this.language).tag();
	}

}
