package jp.wakuwaku.bot.conversation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What residents type, brought into one form, so that equal words are equal strings. */
public final class TypedWords {

	private static final Pattern NOT_WRITING = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final List<String> ENDINGS = List.of("です", "ください", "下さい", "おねがいします", "お願いします", "おねがい", "お願い", "して",
			"を", "ね");

	private static final int KATAKANA_TO_HIRAGANA = 'ア' - 'あ';

	private TypedWords() {
	}

	/**
	 * Makes full and half width, capitals, katakana and hiragana the same, and leaves out
	 * spaces, punctuation, emoji and polite endings.
	 * @param text any text
	 * @return what is to be compared, empty for a text without writing
	 */
	public static String normalised(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return withoutEndings(NOT_WRITING.matcher(hiragana(plain)).replaceAll(""));
	}

	private static String hiragana(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		text.chars().forEach((character) -> folded.append(hiragana((char) character)));
		return folded.toString();
	}

	private static char hiragana(char character) {
		if (character >= 'ァ' && character <= 'ヶ') {
			return (char) (character - KATAKANA_TO_HIRAGANA);
		}
		return (character == '〜' || character == '~') ? 'ー' : character;
	}

	private static String withoutEndings(String text) {
		String rest = text;
		for (String shorter = withoutEnding(rest); !shorter.equals(rest); shorter = withoutEnding(rest)) {
			rest = shorter;
		}
		return rest;
	}

	private static String withoutEnding(String text) {
		return ENDINGS.stream()
			.filter((ending) -> text.endsWith(ending) && text.length() > ending.length())
			.findFirst()
			.map((ending) -> text.substring(0, text.length() - ending.length()))
			.orElse(text);
	}

}
