package jp.wakuwaku.bot.line;

import java.nio.charset.StandardCharsets;

/**
 * Keeps halves of emojis out of our texts: JSON cannot carry them as UTF-8, so one such
 * half would stop a whole message.
 */
final class Surrogates {

	private Surrogates() {
	}

	/**
	 * Replaces every lone surrogate by a question mark.
	 * @param text any text
	 * @return text that can be written as UTF-8
	 */
	static String mended(String text) {
		return isPaired(text) ? text : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}

	private static boolean isPaired(String text) {
		return text.codePoints()
			.noneMatch((point) -> Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE);
	}

}
