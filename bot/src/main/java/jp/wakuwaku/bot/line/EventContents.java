package jp.wakuwaku.bot.line;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.linecorp.bot.webhook.model.AudioMessageContent;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.FileMessageContent;
import com.linecorp.bot.webhook.model.FollowEvent;
import com.linecorp.bot.webhook.model.ImageMessageContent;
import com.linecorp.bot.webhook.model.JoinEvent;
import com.linecorp.bot.webhook.model.LeaveEvent;
import com.linecorp.bot.webhook.model.LocationMessageContent;
import com.linecorp.bot.webhook.model.MessageContent;
import com.linecorp.bot.webhook.model.MessageEvent;
import com.linecorp.bot.webhook.model.PostbackContent;
import com.linecorp.bot.webhook.model.PostbackEvent;
import com.linecorp.bot.webhook.model.StickerMessageContent;
import com.linecorp.bot.webhook.model.TextMessageContent;
import com.linecorp.bot.webhook.model.UnfollowEvent;
import com.linecorp.bot.webhook.model.UnknownEvent;
import com.linecorp.bot.webhook.model.UnsendEvent;
import com.linecorp.bot.webhook.model.VideoMessageContent;
import org.jspecify.annotations.Nullable;

/** Reads what happened. An event without its essential part is {@code Other}. */
final class EventContents {

	private EventContents() {
	}

	static EventContent of(Event event) {
		return switch (event) {
			case MessageEvent message when message.message() != null -> message(message.message());
			case PostbackEvent postback when hasData(postback.postback()) -> postback(postback.postback());
			case FollowEvent follow -> new EventContent.Followed(
					follow.follow() != null && Boolean.TRUE.equals(follow.follow().isUnblocked()));
			case UnfollowEvent _ -> new EventContent.Unfollowed();
			case JoinEvent _ -> new EventContent.Joined();
			case LeaveEvent _ -> new EventContent.Left();
			case UnsendEvent unsend when unsend.unsend() != null && unsend.unsend().messageId() != null ->
				new EventContent.Unsent(unsend.unsend().messageId());
			default -> new EventContent.Other(kind(event));
		};
	}

	private static EventContent message(MessageContent message) {
		String id = (message.id() != null) ? message.id() : "";
		if (message instanceof TextMessageContent text) {
			return (text.text() != null) ? Mentions.read(id, text.text(), text.mention())
					: new EventContent.Other("message");
		}
		return new EventContent.Attachment(id, attachmentKind(message));
	}

	private static AttachmentKind attachmentKind(MessageContent message) {
		return switch (message) {
			case StickerMessageContent _ -> AttachmentKind.STICKER;
			case ImageMessageContent _ -> AttachmentKind.IMAGE;
			case VideoMessageContent _ -> AttachmentKind.VIDEO;
			case AudioMessageContent _ -> AttachmentKind.AUDIO;
			case FileMessageContent _ -> AttachmentKind.FILE;
			case LocationMessageContent _ -> AttachmentKind.LOCATION;
			default -> AttachmentKind.UNKNOWN;
		};
	}

	private static boolean hasData(@Nullable PostbackContent postback) {
		return postback != null && postback.data() != null;
	}

	private static EventContent postback(PostbackContent postback) {
		Map<String, String> params = new HashMap<>();
		if (postback.params() != null) {
			params.putAll(postback.params());
			params.values().removeIf((value) -> value == null);
		}
		return new EventContent.Postback(postback.data(), params);
	}

	private static String kind(Event event) {
		if (event instanceof UnknownEvent unknown) {
			return (unknown.type() != null) ? unknown.type() : "";
		}
		JsonTypeName name = event.getClass().getAnnotation(JsonTypeName.class);
		return (name != null) ? name.value() : "";
	}

}
