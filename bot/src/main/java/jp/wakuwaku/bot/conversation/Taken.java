package jp.wakuwaku.bot.conversation;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a worker finds in a chat that it has taken.
 *
 * @param session where the dialogue stands
 * @param memory what was asked before, {@code null} when nothing is remembered
 * @param event the first event in the mailbox, {@code null} when there is none to begin
 * now or when it is unreadable
 * @param stored the event as it rests in the mailbox, empty when there is none to begin
 * now
 * @param begun how often this event has been begun, this time included
 * @param failed how often it has failed
 * @param waitUntil when the first event may be begun again after a failure, {@code null}
 * where nothing waits for that
 * @param over whether the chat is over, because its resident has blocked the bot or its
 * group has sent it away
 * @param undelivered what an earlier worker left in the outbox, oldest first
 * @param unreadable ids of outbox entries that no version in use can read
 * @param undone what an earlier worker left to do, oldest first
 */
record Taken(Session session, @Nullable Memory memory, @Nullable IncomingEvent event, String stored, int begun,
		int failed, @Nullable Instant waitUntil, boolean over, List<OutboxEntry> undelivered, List<String> unreadable,
		List<Undone> undone) {

	Taken {
		undelivered = List.copyOf(undelivered);
		unreadable = List.copyOf(unreadable);
		undone = List.copyOf(undone);
	}

	/**
	 * A command that was not, or may not have been, run.
	 *
	 * @param id its name beside the chat
	 * @param command what to do, {@code null} when no version in use can read it
	 * @param begun how often a worker has found it, this time included
	 */
	record Undone(String id, @Nullable PendingCommand command, int begun) {
	}

}
