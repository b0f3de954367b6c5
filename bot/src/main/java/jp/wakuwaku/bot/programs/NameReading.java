package jp.wakuwaku.bot.programs;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Reads names and how they are read. */
final class NameReading {

	private static final int MOST = 50;

	/** What phones write in another width, and marks that stand behind their kana. */
	private static final Pattern WIDTHS = Pattern.compile("[\\uff01-\\uff9f]+|[ぁ-ヿ][\\u3099\\u309a]");

	private static final Pattern DIGIT = Pattern.compile("\\p{Nd}|@");

	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	private static final Pattern KANA = Pattern.compile("(?=.*[ァ-ヺ])[ァ-ヺー・ヽヾ ]+");

	private static final Pattern DASH_AFTER_KANA = Pattern.compile("(?<=[ァ-ヺー])[-\\u2010-\\u2015\\u2212\\u2500]");

	private NameReading() {
	}

	/**
	 * Keeps kanji as they are: Unicode's normal forms replace some of those in which
	 * names are spelled.
	 */
	static FieldAnswer name(String raw) {
		String name = WIDTHS.matcher(Typed.line(raw)).replaceAll((part) -> compatible(part.group()));
		if (!LETTER.matcher(name).find() || DIGIT.matcher(name).find()) {
			return new FieldAnswer.Refused("お名前は、文字で入力してください（例：小美玉 花子）。");
		}
		return TextReading.read(name, MOST);
	}

	static FieldAnswer reading(String raw) {
		StringBuilder katakana = new StringBuilder();
		compatible(Typed.line(raw).replace('\u309b', '\u3099').replace('\u309c', '\u309a')).chars()
			.forEach((letter) -> katakana.append(katakana((char) letter)));
		String reading = DASH_AFTER_KANA.matcher(katakana).replaceAll("ー").strip();
		if (!KANA.matcher(reading).matches()) {
			return new FieldAnswer.Refused("ふりがなは、ひらがなかカタカナで入力してください（例：オミタマ ハナコ）。");
		}
		return TextReading.read(reading, MOST);
	}

	private static char katakana(char letter) {
		boolean isHiragana = (letter >= 'ぁ' && letter <= 'ゖ') || letter == 'ゝ' || letter == 'ゞ';
		return isHiragana ? (char) (letter + ('ァ' - 'ぁ')) : letter;
	}

	private static String compatible(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC);
	}

}
