package jp.wakuwaku.bot.programs;

import java.util.Random;
import java.util.stream.Stream;

/** What residents may send by accident or in a hurry: the same texts in every run. */
final class RandomTexts {

	private static final String[] PIECES = { "花子", "おみたま", "ｵﾐﾀﾏ", "ﾞ", "か\u3099", "゛", "ー", "-", "－", "・", "、", ",",
			" ", "\u3000", "\n", "\r", "\0", "\u200b", "\u200d", "\ud83d", "😀", "𠮷", "\uFA19", "0299", "48", "1111",
			"２０２６", "年", "11", "月", "5", "日", "平成", "元", "h", "+81", "(", ")", "@", "example.jp", ".", "〒", "人", "二",
			"なし", "10代", "売っている", "a", "集客", "はい", "同意する", "é", "㍿", "\u0085", "\u2028" };

	private RandomTexts() {
	}

	static Stream<String> of(int count) {
		Random random = new Random(835);
		return Stream.generate(() -> {
			StringBuilder text = new StringBuilder();
			int pieces = random.nextInt(1, 7);
			for (int i = 0; i < pieces; i++) {
				text.append(PIECES[random.nextInt(PIECES.length)]);
			}
			return text.toString();
		}).limit(count);
	}

}
