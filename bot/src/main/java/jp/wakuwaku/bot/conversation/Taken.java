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
 * @param event the first event in the mailbox, {@code null} when there is none to begin
 * now or when it is unreadable
 * @param stored the event as it rests in the mailbox, empty when there is none to begin
 * now
 * @param begun how often this event has been begun, this time included
 * @param failed how often it has failed
 * @param waitUntil when the first event may be begun again after a failure, {@code null}
 * where nothing waits for that
 * @param undelivered what an earlier worker left in the outbox, oldest first
 * @param unreadable ids of outbox entries that no version in use can read
 */
record Taken(Session session, @Nullable IncomingEvent event, String stored, int begun, int failed,
		@Nullable Instant waitUntil, List<OutboxEntry> undelivered, List<String> unreadable) {

	Taken {
		undelivered = List.copyOf(undelivered);
		unreadable = List.copyOf(unreadable);
	}

}
