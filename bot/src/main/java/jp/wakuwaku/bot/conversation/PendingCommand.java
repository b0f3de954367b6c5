package jp.wakuwaku.bot.conversation;

import java.time.Instant;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.EventId;
import tools.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A command as it rests beside its chat until it is done.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param id names the command, the same at every repetition of the turn
 * @param event whose turn wanted it
 * @param chat where the event happened
 * @param occurredAt when it happened
 * @param receivedAt when it reached the bot, {@code null} in version 1
 * @param replyToken that answers the event, {@code null} where LINE gave none
 * @param name of its handler
 * @param command in the feature's own form
 */
record PendingCommand(int version, String id, EventId event, ChatId chat, Instant occurredAt,
		@Nullable Instant receivedAt, @Nullable String replyToken, String name, JsonNode command) {

	static final int VERSION = 2;

	TurnCommandHandler.Origin origin() {
		return new TurnCommandHandler.Origin(this.id, this.event, this.chat, this.occurredAt,
				(this.receivedAt != null) ? this.receivedAt : this.occurredAt, this.replyToken);
	}

	/** Leaves the command out, which may hold what a resident wrote. */
	@Override
	public String toString() {
		return "PendingCommand[" + this.id + ", " + this.name + "]";
	}

}
