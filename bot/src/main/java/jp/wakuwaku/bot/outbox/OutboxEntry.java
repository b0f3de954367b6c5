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
 * @param uncertain whether an earlier reply may have been taken by LINE although no
 * answer was seen
 * @param nextAttemptAt not before this
 * @param priority what goes first
 * @param usefulUntil not after this, at most a week after they were put in
 * @param guard who says whether they are still wanted, {@code null} when nobody does
 * @param claimedAt since when LINE may have taken a push although no answer was seen,
 * {@code null} when it has not
 */
public record OutboxEntry(int version, String id, ChatId to, List<OutgoingMessage> messages,
		@Nullable String replyToken, Instant replyUntil, boolean mustArrive, Instant createdAt, int attempts,
		boolean uncertain, Instant nextAttemptAt, Priority priority, Instant usefulUntil, @Nullable Guard guard,
		@Nullable Instant claimedAt) {

	/**
	 * LINE promises a token for a minute after the webhook; ten seconds are kept for the
	 * way there.
	 * @see <a href=
	 * "https://developers.line.biz/en/reference/messaging-api/#send-reply-message-reply-token">Reply
	 * token</a>
	 */
	static final Duration REPLY_TOKEN_LIFE = Duration.ofSeconds(50);

	/** Nothing waits longer, whatever holds it back. */
	static final Duration LONGEST_USE = Duration.ofDays(7);

	private static final Duration USE_OF_AN_ANSWER = Duration.ofDays(1);

	private static final int VERSION = 2;

	private static final int MOST_MESSAGES = 5;

	/** What version 1 did not have is missing in what it wrote. */
	@SuppressWarnings("ConstantValue")
	public OutboxEntry {
		messages = List.copyOf(messages);
		if (messages.isEmpty() || messages.size() > MOST_MESSAGES) {
			throw new IllegalArgumentException("messages: " + messages.size() + " (expected: 1 to 5)");
		}
		if (version < VERSION) {
			boolean begunByBot = replyToken == null && replyUntil.equals(createdAt);
			priority = begunByBot ? Priority.BOOKING : Priority.ANSWER;
			usefulUntil = createdAt.plus(USE_OF_AN_ANSWER);
			claimedAt = (replyToken == null) ? createdAt : null;
			version = VERSION;
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
				now, 0, false, now, Priority.ANSWER, now.plus(USE_OF_AN_ANSWER), null, null);
	}

	/**
	 * Makes a message of the bot's own accord, about a registration if nothing else is
	 * said.
	 * @param id names the message for good: a second one of this name is not sent; stands
	 * in logs, so without personal details
	 * @param to whom
	 * @param messages 1 to 5
	 * @param now the present
	 * @return an entry that is due at once, and of use for a week
	 */
	public static OutboxEntry push(String id, ChatId to, List<OutgoingMessage> messages, Instant now) {
		return new OutboxEntry(VERSION, id, to, messages, null, now, true, now, 0, false, now, Priority.BOOKING,
				now.plus(LONGEST_USE), null, null);
	}

	/**
	 * Says how urgent it is.
	 * @param other what goes first
	 * @return the same message otherwise
	 */
	public OutboxEntry as(Priority other) {
		return new OutboxEntry(this.version, this.id, this.to, this.messages, this.replyToken, this.replyUntil,
				this.mustArrive, this.createdAt, this.attempts, this.uncertain, this.nextAttemptAt, other,
				this.usefulUntil, this.guard, this.claimedAt);
	}

	/**
	 * Says until when it is of use; what is not sent by then is skipped as too late.
	 * @param until a week from now counts when this is later
	 * @return the same message otherwise
	 */
	public OutboxEntry usefulUntil(Instant until) {
		Instant latest = this.createdAt.plus(LONGEST_USE);
		return new OutboxEntry(this.version, this.id, this.to, this.messages, this.replyToken, this.replyUntil,
				this.mustArrive, this.createdAt, this.attempts, this.uncertain, this.nextAttemptAt, this.priority,
				until.isAfter(latest) ? latest : until, this.guard, this.claimedAt);
	}

	/**
	 * Has a feature asked right before each try.
	 * @param name its {@link DeliveryGuard#name()}
	 * @param subject what it is asked about, without personal details
	 * @return the same message otherwise
	 */
	public OutboxEntry guardedBy(String name, String subject) {
		return new OutboxEntry(this.version, this.id, this.to, this.messages, this.replyToken, this.replyUntil,
				this.mustArrive, this.createdAt, this.attempts, this.uncertain, this.nextAttemptAt, this.priority,
				this.usefulUntil, new Guard(name, subject), this.claimedAt);
	}

	/**
	 * Returns the key by which LINE recognises a repeated push.
	 * @return the same for the same id
	 */
	public UUID retryKey() {
		return UUID.nameUUIDFromBytes(("wakuwaku:" + this.id).getBytes(StandardCharsets.UTF_8));
	}

	/** When what it is about happened: for an answer, when its event came. */
	Instant causedAt() {
		return (this.priority == Priority.ANSWER) ? this.replyUntil.minus(REPLY_TOKEN_LIFE) : this.createdAt;
	}

	/** After a call that LINE may have taken, or certainly has not. */
	OutboxEntry afterAttempt(boolean uncertain, Instant nextAttemptAt) {
		return new OutboxEntry(this.version, this.id, this.to, this.messages, this.replyToken, this.replyUntil,
				this.mustArrive, this.createdAt, this.attempts + 1, this.uncertain || uncertain, nextAttemptAt,
				this.priority, this.usefulUntil, this.guard, this.claimedAt);
	}

	OutboxEntry withoutReplyToken() {
		return new OutboxEntry(this.version, this.id, this.to, this.messages, null, this.replyUntil, this.mustArrive,
				this.createdAt, this.attempts, this.uncertain, this.nextAttemptAt, this.priority, this.usefulUntil,
				this.guard, this.claimedAt);
	}

	/** The same, with nobody knowing from now on whether LINE has it. */
	OutboxEntry claimed(Instant now) {
		return new OutboxEntry(this.version, this.id, this.to, this.messages, this.replyToken, this.replyUntil,
				this.mustArrive, this.createdAt, this.attempts, this.uncertain, this.nextAttemptAt, this.priority,
				this.usefulUntil, this.guard, (this.claimedAt != null) ? this.claimedAt : now);
	}

	/**
	 * Has it wait, or wait no longer, without a call having been made.
	 * @param at not before this
	 * @return the same message otherwise
	 */
	public OutboxEntry notBefore(Instant at) {
		return new OutboxEntry(this.version, this.id, this.to, this.messages, this.replyToken, this.replyUntil,
				this.mustArrive, this.createdAt, this.attempts, this.uncertain, at, this.priority, this.usefulUntil,
				this.guard, this.claimedAt);
	}

	/**
	 * Marks an entry that was found in the outbox: whoever held it before may have sent
	 * it by its reply token. A push leaves a mark of its own before it is made.
	 * @return the same entry, uncertain while it has a token
	 */
	public OutboxEntry recovered() {
		return (this.replyToken == null) ? this
				: new OutboxEntry(this.version, this.id, this.to, this.messages, this.replyToken, this.replyUntil,
						this.mustArrive, this.createdAt, this.attempts, true, this.nextAttemptAt, this.priority,
						this.usefulUntil, this.guard, this.claimedAt);
	}

	/**
	 * Who is asked before each try.
	 *
	 * @param name the guard's
	 * @param subject about what
	 */
	public record Guard(String name, String subject) {
	}

}
