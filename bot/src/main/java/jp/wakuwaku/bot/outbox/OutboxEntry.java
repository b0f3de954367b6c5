package jp.wakuwaku.bot.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import org.jspecify.annotations.Nullable;

/**
 * Messages on their way to one chat.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param id the same however often the effect that wants it is repeated
 * @param to whom
 * @param messages 1 to 5, shown in this order
 * @param replyToken answers the event that caused the messages, {@code null} for messages
 * of the bot's own accord
 * @param replyUntil until when the token may be used
 * @param mustArrive whether the messages are worth a push when the token is gone
 * @param createdAt when they were put in
 * @param attempts how many calls to LINE have been made, by what is known
 * @param uncertain whether an earlier call may have been taken by LINE although no answer
 * was seen
 * @param nextAttemptAt not before this
 */
public record OutboxEntry(int version, String id, ChatId to, List<OutgoingMessage> messages,
		@Nullable String replyToken, Instant replyUntil, boolean mustArrive, Instant createdAt, int attempts,
		boolean uncertain, Instant nextAttemptAt) {

	private static final int VERSION = 1;

	/**
	 * LINE promises a token for a minute after the webhook; ten seconds are kept for the
	 * way there.
	 * @see <a href=
	 * "https://developers.line.biz/en/reference/messaging-api/#send-reply-message-reply-token">Reply
	 * token</a>
	 */
	static final Duration REPLY_TOKEN_LIFE = Duration.ofSeconds(50);

	private static final int MOST_MESSAGES = 5;

	public OutboxEntry {
		messages = List.copyOf(messages);
		if (messages.isEmpty() || messages.size() > MOST_MESSAGES) {
			throw new IllegalArgumentException("messages: " + messages.size() + " (expected: 1 to 5)");
		}
	}

	/**
	 * Makes the answer to an event.
	 * @param id names the answer, the same at every repetition of the turn
	 * @param to the event's chat
	 * @param messages 1 to 5
	 * @param replyToken the event's token, {@code null} if it has none
	 * @param receivedAt when the event reached the bot
	 * @param mustArrive whether the answer is worth a push when the token is gone
	 * @param now the present
	 * @return an entry that is due at once
	 */
	public static OutboxEntry answer(String id, ChatId to, List<OutgoingMessage> messages, @Nullable String replyToken,
			Instant receivedAt, boolean mustArrive, Instant now) {
		return new OutboxEntry(VERSION, id, to, messages, replyToken, receivedAt.plus(REPLY_TOKEN_LIFE), mustArrive,
				now, 0, false, now);
	}

	/**
	 * Makes a message of the bot's own accord.
	 * @param id names the message for good: a second one of this name is not sent
	 * @param to whom
	 * @param messages 1 to 5
	 * @param now the present
	 * @return an entry that is due at once
	 */
	public static OutboxEntry push(String id, ChatId to, List<OutgoingMessage> messages, Instant now) {
		return new OutboxEntry(VERSION, id, to, messages, null, now, true, now, 0, false, now);
	}

	/**
	 * Returns the key by which LINE recognises a repeated push.
	 * @return the same for the same id
	 */
	public UUID retryKey() {
		return UUID.nameUUIDFromBytes(("wakuwaku:" + this.id).getBytes(StandardCharsets.UTF_8));
	}

	OutboxEntry afterAttempt(boolean uncertain, Instant nextAttemptAt) {
		return new OutboxEntry(this.version, this.id, this.to, this.messages, this.replyToken, this.replyUntil,
				this.mustArrive, this.createdAt, this.attempts + 1, this.uncertain || uncertain, nextAttemptAt);
	}

	OutboxEntry withoutReplyToken() {
		return new OutboxEntry(this.version, this.id, this.to, this.messages, null, this.replyUntil, this.mustArrive,
				this.createdAt, this.attempts, this.uncertain, this.nextAttemptAt);
	}

	/**
	 * Marks an entry that was found in the outbox: whoever held it before may have sent
	 * it by its reply token.
	 * @return the same entry, uncertain while it has a token
	 */
	public OutboxEntry recovered() {
		return new OutboxEntry(this.version, this.id, this.to, this.messages, this.replyToken, this.replyUntil,
				this.mustArrive, this.createdAt, this.attempts, this.uncertain || this.replyToken != null,
				this.nextAttemptAt);
	}

}
