package jp.wakuwaku.bot.conversation;

import java.util.List;

import jp.wakuwaku.bot.line.AttachmentKind;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.OutgoingMessage;

/** What the bot says to what it cannot read. */
final class AttachmentReplies {

	private static final List<StandardReply> TO_STICKERS = List.of(StandardReply.STICKER_1, StandardReply.STICKER_2,
			StandardReply.STICKER_3);

	private AttachmentReplies() {
	}

	/** The same words for the same event, however often it is repeated. */
	static OutgoingMessage to(AttachmentKind kind, EventId event, Moment moment) {
		StandardReply next = moment.isWithinFlow() ? StandardReply.ANSWER_INSTEAD : StandardReply.WRITE_INSTEAD;
		return new OutgoingMessage.Text(
				about(kind, event).text(moment.language()) + "\n" + next.text(moment.language()), List.of());
	}

	private static StandardReply about(AttachmentKind kind, EventId event) {
		return switch (kind) {
			case STICKER -> TO_STICKERS.get(Math.floorMod(event.value().hashCode(), TO_STICKERS.size()));
			case IMAGE -> StandardReply.UNREADABLE_IMAGE;
			case VIDEO -> StandardReply.UNREADABLE_VIDEO;
			case AUDIO -> StandardReply.UNREADABLE_AUDIO;
			case FILE -> StandardReply.UNREADABLE_FILE;
			case LOCATION -> StandardReply.UNREADABLE_LOCATION;
			case UNKNOWN -> StandardReply.UNREADABLE_MESSAGE;
		};
	}

}
