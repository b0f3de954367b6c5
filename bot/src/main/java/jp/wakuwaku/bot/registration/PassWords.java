package jp.wakuwaku.bot.registration;

import jp.wakuwaku.bot.conversation.Catalogue;
import jp.wakuwaku.knowledge.Language;

/**
 * What the page with the QR code says of its own accord.
 *
 * @param language in which
 */
record PassWords(Language language) {

	private static final Catalogue CATALOGUE = Catalogue.read("pass");

	public String text(String name) {
		return CATALOGUE.text(this.language, name);
	}

	/** The language of the page, for browsers and screen readers. */
	public String tag() {
		return (this.language == Language.EN) ? "en" : "ja";
	}

}
