package jp.wakuwaku.bot.emulator.rules;

import java.text.BreakIterator;
import java.util.Locale;

/** Counts what a reader calls a character. */
final class Graphemes {

	private Graphemes() {
	}

	static int count(String text) {
		// Extended grapheme clusters since JDK 20.
		var boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
		boundaries.setText(text);
		int count = 0;
		while (boundaries.next() != BreakIterator.DONE) {
			count++;
		}
		return count;
	}

}
