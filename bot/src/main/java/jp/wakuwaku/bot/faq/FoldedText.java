package jp.wakuwaku.bot.faq;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text brought into one form, in which each letter knows where it stood: full and half
 * width, capitals, katakana and hiragana are the same, long sounds and whatever is no
 * writing are left out, and a letter that stands three times or more stands once.
 */
final class FoldedText {

	private static final Pattern NOT_WRITING = Pattern.compile("[^\\p{L}\\p{N}]|ー");

	private static final int KATAKANA_TO_HIRAGANA = 'ア' - 'あ';

	private final StringBuilder letters = new StringBuilder();

	private int[] origins = new int[16];

	/** How often the last letter stands there, one after the other. */
	private int run;

	/** Letters before which something stood that is no writing, but no long sound. */
	private final BitSet begins = new BitSet();

	private FoldedText() {
	}

	static FoldedText of(String text) {
		FoldedText folded = new FoldedText();
		BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
		graphemes.setText(text);
		int begin = graphemes.first();
		for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
			folded.add(text.substring(begin, end), begin);
			begin = end;
		}
		return folded;
	}

	CharSequence letters() {
		return this.letters;
	}

	/** Whether something that is no writing stands before a letter. */
	boolean beginsAt(int letter) {
		return this.begins.get(letter);
	}

	/** Where in the text a letter stands. */
	int origin(int letter) {
		return this.origins[letter];
	}

	private void add(String grapheme, int origin) {
		String plain = Normalizer.normalize(grapheme, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		String writing = NOT_WRITING.matcher(plain).replaceAll("");
		if (writing.isEmpty() && !isLongSound(plain)) {
			this.begins.set(this.letters.length());
		}
		writing.chars().forEach((letter) -> add(hiragana((char) letter), origin));
	}

	private void add(char letter, int origin) {
		int length = this.letters.length();
		this.run = (length > 0 && this.letters.charAt(length - 1) == letter) ? this.run + 1 : 1;
		if (this.run == 3) {
			this.letters.setLength(length - 1);
		}
		if (this.run <= 2) {
			this.origins = (length < this.origins.length) ? this.origins : Arrays.copyOf(this.origins, 2 * length);
			this.origins[length] = origin;
			this.letters.append(letter);
		}
	}

	private static boolean isLongSound(String plain) {
		return plain.equals("ー") || plain.equals("〜") || plain.equals("~");
	}

	private static char hiragana(char letter) {
		return (letter >= 'ァ' && letter <= 'ヶ') ? (char) (letter - KATAKANA_TO_HIRAGANA) : letter;
	}

}
