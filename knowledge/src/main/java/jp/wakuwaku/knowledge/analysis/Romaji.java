package jp.wakuwaku.knowledge.analysis;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads Latin letters as kana, in the spellings that people type ({@code si} and
 * {@code shi}, {@code tu} and {@code tsu}).
 */
final class Romaji {

	private static final int LONGEST_SYLLABLE = 4;

	private static final Map<String, String> SYLLABLES = syllables();

	private Romaji() {
	}

	/**
	 * Returns what the letters sound like, empty when they are no Japanese syllables.
	 * @param letters one word, for example {@code handomeido}
	 */
	static Optional<String> toKana(String letters) {
		String rest = letters.toLowerCase(Locale.ROOT);
		StringBuilder kana = new StringBuilder();
		int at = 0;
		while (at < rest.length()) {
			int length = syllableAt(rest, at);
			if (length > 0) {
				kana.append(SYLLABLES.get(rest.substring(at, at + length)));
				at += length;
			}
			else if (isDoubled(rest, at)) {
				kana.append('っ');
				at++;
			}
			else if (rest.charAt(at) == 'n' || (rest.charAt(at) == 'm' && isLip(rest, at + 1))) {
				kana.append('ん');
				at++;
			}
			else {
				return Optional.empty();
			}
		}
		return Optional.of(kana.toString());
	}

	private static int syllableAt(String letters, int at) {
		for (int length = Math.min(LONGEST_SYLLABLE, letters.length() - at); length > 0; length--) {
			if (SYLLABLES.containsKey(letters.substring(at, at + length))) {
				return length;
			}
		}
		return 0;
	}

	private static boolean isDoubled(String letters, int at) {
		boolean doubled = at + 1 < letters.length() && letters.charAt(at) == letters.charAt(at + 1);
		return (doubled && letters.charAt(at) != 'n') || letters.startsWith("tch", at);
	}

	private static boolean isLip(String letters, int at) {
		return at < letters.length() && "bpm".indexOf(letters.charAt(at)) >= 0;
	}

	private static Map<String, String> syllables() {
		Map<String, String> syllables = new HashMap<>();
		String[] rows = { " あいうえお", "kかきくけこ", "sさしすせそ", "tたちつてと", "nなにぬねの", "hはひふへほ", "mまみむめも", "yや ゆ よ", "rらりるれろ",
				"wわ   を", "gがぎぐげご", "zざじずぜぞ", "dだぢづでど", "bばびぶべぼ", "pぱぴぷぺぽ" };
		for (String row : rows) {
			for (int vowel = 0; vowel < 5; vowel++) {
				char kana = row.charAt(vowel + 1);
				if (kana != ' ') {
					syllables.put((row.charAt(0) + "").strip() + "aiueo".charAt(vowel), String.valueOf(kana));
				}
			}
		}
		String[] contracted = { "kyき", "gyぎ", "syし", "shし", "zyじ", "jyじ", "jじ", "tyち", "chち", "cyち", "nyに", "hyひ",
				"byび", "pyぴ", "myみ", "ryり" };
		for (String row : contracted) {
			String consonant = row.substring(0, row.length() - 1);
			char kana = row.charAt(row.length() - 1);
			syllables.put(consonant + "a", kana + "ゃ");
			syllables.put(consonant + "u", kana + "ゅ");
			syllables.put(consonant + "o", kana + "ょ");
			syllables.put(consonant + "e", kana + "ぇ");
		}
		syllables.putAll(Map.of("shi", "し", "chi", "ち", "tsu", "つ", "fu", "ふ", "ji", "じ", "fa", "ふぁ", "fi", "ふぃ", "fe",
				"ふぇ", "fo", "ふぉ"));
		syllables.putAll(
				Map.of("va", "ゔぁ", "vi", "ゔぃ", "vu", "ゔ", "ve", "ゔぇ", "vo", "ゔぉ", "thi", "てぃ", "dhi", "でぃ", "-", "ー"));
		return Map.copyOf(syllables);
	}

}
