package jp.wakuwaku.bot.line;

import java.time.Instant;
import java.util.Optional;

import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.EventMode;
import com.linecorp.bot.webhook.model.GroupSource;
import com.linecorp.bot.webhook.model.ReplyEvent;
import com.linecorp.bot.webhook.model.RoomSource;
import com.linecorp.bot.webhook.model.Source;
import com.linecorp.bot.webhook.model.UserSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads the SDK's webhook events. LINE adds types and leaves properties out without
 * notice, so nothing is taken for granted.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#webhook-event-objects">Webhook
 * event objects</a>
 */
public final class WebhookEvents {

	private WebhookEvents() {
	}

	/**
	 * Reads one event.
	 * @param event as the SDK parsed it; {@code null} stands in {@code "events":[null]}
	 * @param receivedAt when the webhook request arrived
	 * @return the event; empty when there is nothing to answer or to recognise it by: no
	 * chat, no {@code webhookEventId}, or a channel on standby
	 */
	public static Optional<IncomingEvent> read(@Nullable Event event, Instant receivedAt) {
		if (event == null || event.mode() == EventMode.STANDBY) {
			return Optional.empty();
		}
		return EventId.of(event.webhookEventId())
			.flatMap((id) -> chat(event.source()).map((chat) -> read(id, chat, event, receivedAt)));
	}

	private static IncomingEvent read(EventId id, ChatId chat, Event event, Instant receivedAt) {
		Instant occurredAt = (event.timestamp() != null) ? Instant.ofEpochMilli(event.timestamp()) : receivedAt;
		boolean redelivery = event.deliveryContext() != null
				&& Boolean.TRUE.equals(event.deliveryContext().isRedelivery());
		return new IncomingEvent(id, chat, occurredAt, receivedAt, redelivery, replyToken(event),
				EventContents.of(event));
	}

	private static Optional<ChatId> chat(@Nullable Source source) {
		return switch (source) {
			case UserSource user -> ChatId.of(user.userId());
			case GroupSource group -> ChatId.of(group.groupId());
			case RoomSource room -> ChatId.of(room.roomId());
			case null, default -> Optional.empty();
		};
	}

	private static @Nullable String replyToken(Event event) {
		String token = (event instanceof ReplyEvent reply) ? reply.replyToken() : null;
		return (token == null || token.isBlank()) ? null : token;
	}

}
