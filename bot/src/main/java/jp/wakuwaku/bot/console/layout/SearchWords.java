package jp.wakuwaku.bot.console.layout;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What staff look for in a list.
 *
 * @param typed as it was typed, at most 100 characters; may be empty
 * @param words that all have to be there, written as {@link #folded} writes
 */
public record SearchWords(String typed, List<String> words) {

	private static final int LONGEST = 100;

	public SearchWords {
		words = List.copyOf(words);
	}

	/**
	 * Takes what was typed.
	 * @param typed any text; what is too long is left out
	 * @return the words in it
	 */
	public static SearchWords of(String typed) {
		String text = typed.strip();
		String head = text.substring(0, Math.min(LONGEST, text.length())).strip();
		return new SearchWords(head,
				Stream.of(folded(head).split("\\s+", -1)).filter((word) -> !word.isEmpty()).toList());
	}

	/**
	 * Looks for the words.
	 * @param text where to look
	 * @return whether all of them are there, however wide or great their letters are
	 */
	public boolean areIn(String text) {
		return this.words.isEmpty() || areInFolded(folded(text));
	}

	/**
	 * Looks for the words in a text that is kept for that.
	 * @param text as {@link #folded} wrote it
	 * @return whether all of them are there
	 */
	public boolean areInFolded(String text) {
		return this.words.stream().allMatch(text::contains);
	}

	/**
	 * Makes wide and narrow letters, and small and great ones, the same.
	 * @param text any text
	 * @return the text to look in
	 */
	public static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

}
