package jp.wakuwaku.bot.conversation;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What follows when a worker has finished an event. */
sealed interface Next {

	/**
	 * Another event of the same chat.
	 *
	 * @param taken the event and its session
	 */
	record Event(Taken taken) implements Next {
	}

	/**
	 * Nothing to begin now; the chat has been given back.
	 *
	 * @param waitUntil when an event that failed may be begun again, {@code null} when
	 * the mailbox is empty
	 * @param inOutbox ids of the messages that are to be delivered
	 */
	record Freed(@Nullable Instant waitUntil, Set<String> inOutbox) implements Next {

		public Freed {
			inOutbox = Set.copyOf(inOutbox);
		}

	}

}
