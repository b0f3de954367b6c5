package jp.wakuwaku.bot.conversation;

import java.util.List;

import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a worker finds in a chat that it has taken.
 *
 * @param session where the dialogue stands
 * @param event the first event in the mailbox, {@code null} when there is none or when it
 * is unreadable
 * @param stored the event as it rests in the mailbox, empty when there is none
 * @param tries how often this event has been begun, this time included
 * @param undelivered what an earlier worker left in the outbox
 */
record Taken(Session session, @Nullable IncomingEvent event, String stored, int tries, List<OutboxEntry> undelivered) {

	Taken {
		undelivered = List.copyOf(undelivered);
	}

}
