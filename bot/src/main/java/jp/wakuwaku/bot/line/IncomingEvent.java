package jp.wakuwaku.bot.line;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in one chat, as LINE told it.
 *
 * @param id the same in every delivery of the event
 * @param chat where it happened
 * @param occurredAt when it happened, by LINE's clock; orders the events of a chat
 * @param receivedAt when this delivery reached the bot; the reply token's minute runs
 * from here
 * @param redelivery whether LINE sent it before
 * @param replyToken answers it once, {@code null} where LINE gives none
 * @param content what happened
 */
public record IncomingEvent(EventId id, ChatId chat, Instant occurredAt, Instant receivedAt, boolean redelivery,
		@Nullable String replyToken, EventContent content) {
}
