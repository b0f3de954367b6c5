package jp.wakuwaku.bot.registration.page;

import java.util.Map;

import jp.wakuwaku.bot.conversation.Catalogue;
import jp.wakuwaku.knowledge.Language;

/**
 * What the page says of its own accord, in one language.
 *
 * @param language in which
 */
public record Words(Language language) {

	private static final Catalogue CATALOGUE = Catalogue.read("form-page");

	/** Says it. */
	public String text(String name) {
		return CATALOGUE.text(this.language, name);
	}

	/** Puts values in the places that are named like them in braces. */
	public String text(String name, Map<String, String> values) {
		return filled(text(name), values);
	}

	/** The same for words from elsewhere. */
	public static String filled(String words, Map<String, String> values) {
		String text = words;
		for (Map.Entry<String, String> value : values.entrySet()) {
			text = text.replace("{" + value.getKey() + "}", value.getValue());
		}
		return text;
	}

	/** The language of the page, for browsers and screen readers. */
	public String tag() {
		return (this.language == Language.EN) ? "en" : "ja";
	}

}
