package jp.wakuwaku.bot.conversation;

import java.util.List;

import jp.wakuwaku.bot.line.AttachmentKind;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.OutgoingMessage;

/** What the bot says to what it cannot read. */
final class AttachmentReplies {

	private static final List<String> TO_STICKERS = List.of("スタンプをありがとうございます。", "スタンプを受け取りました。ありがとうございます。",
			"ありがとうございます。スタンプの意味までは、わかりません。");

	private AttachmentReplies() {
	}

	/** The same words for the same event, however often it is repeated. */
	static OutgoingMessage to(AttachmentKind kind, EventId event, boolean withinFlow) {
		String next = withinFlow ? "続けるときは、文字かボタンで答えてください。" : "知りたいことがあれば、文字で送ってください。";
		return new OutgoingMessage.Text(about(kind, event) + "\n" + next, List.of());
	}

	private static String about(AttachmentKind kind, EventId event) {
		return switch (kind) {
			case STICKER -> TO_STICKERS.get(Math.floorMod(event.value().hashCode(), TO_STICKERS.size()));
			case IMAGE -> unreadable("画像");
			case VIDEO -> unreadable("動画");
			case AUDIO -> unreadable("音声");
			case FILE -> unreadable("ファイル");
			case LOCATION -> unreadable("位置情報");
			case UNKNOWN -> unreadable("このメッセージ");
		};
	}

	private static String unreadable(String what) {
		return "おそれいります。" + what + "の中身は、わかりません。";
	}

}
