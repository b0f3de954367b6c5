package jp.wakuwaku.knowledge;

import java.util.Random;
import java.util.stream.Stream;

/** Texts nobody would think of: the same ones in every run. */
public final class RandomTexts {

	private static final String[] PIECES = { "あ", "ん", "っ", "ー", "ゝ", "ア", "ヴ", "ヶ", "・", "ｱ", "ﾞ", "漢", "々", "〆", "起業",
			"セミナー", "申し込み", "女性", "のは", "です", "？", "!", "AND", "OR NOT", "*", "\"", "(", ")", "~2", "[a TO", ":", "\\",
			"^9", "\0", "\u001b", "\n", "\u200d", "\ufeff", "\u0301", "😀", "👩‍💻", "\ud83d", "\ude00", "\ufffe", "12",
			"９", "Ａ", "é", "𠮟", "㍿", " ", "\u3000" };

	private RandomTexts() {
	}

	/**
	 * Returns random texts.
	 * @param count how many
	 * @return the texts, of 0 to 59 pieces each
	 */
	public static Stream<String> of(int count) {
		Random random = new Random(835);
		return Stream.generate(() -> {
			StringBuilder text = new StringBuilder();
			int pieces = random.nextInt(60);
			for (int i = 0; i < pieces; i++) {
				text.append(PIECES[random.nextInt(PIECES.length)]);
			}
			return text.toString();
		}).limit(count);
	}

}
