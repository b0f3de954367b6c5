package jp.wakuwaku.bot.console.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.StandardText;
import jp.wakuwaku.knowledge.Language;

/** What staff read of the texts that they may word. */
final class TextLabels {

	private TextLabels() {
	}

	static String of(StandardText which) {
		return switch (which) {
			case NEW_FRIEND -> "友だちになった人へのあいさつ";
			case RETURNING_FRIEND -> "ブロックをやめて戻った人へのあいさつ";
			case NEW_GROUP -> "グループに入ったときのあいさつ";
			case NOT_UNDERSTOOD -> "答えられなかったとき";
			case APOLOGY -> "うまく動かなかったときのおわび";
			case MAINTENANCE -> "手入れ中に話しかけられたとき";
		};
	}

	static String of(Language language) {
		return switch (language) {
			case JA -> "日本語";
			case EASY_JA -> "やさしい日本語";
			case EN -> "英語";
		};
	}

	/** In addresses. */
	static String code(StandardText which) {
		return which.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<StandardText> read(String code) {
		return Arrays.stream(StandardText.values()).filter((which) -> code(which).equals(code)).findFirst();
	}

}
