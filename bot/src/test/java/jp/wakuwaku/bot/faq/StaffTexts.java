package jp.wakuwaku.bot.faq;

import java.util.List;
import java.util.Random;

/** Whatever staff may type or paste. */
final class StaffTexts {

	private static final List<String> PIECES = List.of("講座", "です。", "ますか？", "\n", "\n\n", " ", "　", "、", "「はい。」", "😊",
			"👩‍👧", "🇯🇵", "が\u3099", "\u200b", "\u200d", "\ufe0f", "\u202e", "\u202d", "עברית", "العربية",
			"https://example.jp/a?b=c&d=%20", "0299-48-1111", "info@example.jp", "<b>", "{name}", "\"", "\\", "$", "\t",
			"\ud83d", "\udc00", "A".repeat(60), "あ".repeat(90));

	private StaffTexts() {
	}

	/** A text that is not blank, up to so many UTF-16 units. */
	static String text(Random random, int most) {
		int length = 1 + random.nextInt(most);
		StringBuilder text = new StringBuilder("問");
		while (text.length() < length) {
			text.append(PIECES.get(random.nextInt(PIECES.size())));
		}
		text.setLength(length);
		return text.toString();
	}

}
