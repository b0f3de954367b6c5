package jp.wakuwaku.bot.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which of a chat's messages goes next. Answers leave in their order, so do
 * messages about registrations; nothing that waits holds anything of another priority.
 */
public final class DeliveryOrder {

	private static final Comparator<OutboxEntry> OLDEST_FIRST = Comparator.comparing(OutboxEntry::createdAt)
		.thenComparing(OutboxEntry::id);

	/** Both kinds that keep their order go by age, the rest after them. */
	private static final Comparator<OutboxEntry> MOST_URGENT_FIRST = Comparator
		.comparing((OutboxEntry entry) -> entry.priority().keepsOrder() ? Priority.ANSWER : entry.priority())
		.thenComparing(OLDEST_FIRST);

	private DeliveryOrder() {
	}

	/**
	 * Finds the message to be tried now.
	 * @param waiting in any order
	 * @param now the present
	 * @return empty when none is due
	 */
	public static Optional<OutboxEntry> next(Collection<OutboxEntry> waiting, Instant now) {
		return free(waiting).filter((entry) -> !entry.nextAttemptAt().isAfter(now)).min(MOST_URGENT_FIRST);
	}

	/**
	 * Finds when the next message is due.
	 * @param waiting in any order
	 * @return empty when none waits
	 */
	public static Optional<Instant> nextAttemptAt(Collection<OutboxEntry> waiting) {
		return free(waiting).map(OutboxEntry::nextAttemptAt).min(Comparator.naturalOrder());
	}

	/** What no older message of its kind holds. */
	private static Stream<OutboxEntry> free(Collection<OutboxEntry> waiting) {
		List<OutboxEntry> inOrder = waiting.stream().sorted(OLDEST_FIRST).toList();
		Set<Priority> held = EnumSet.noneOf(Priority.class);
		return inOrder.stream().filter((entry) -> !entry.priority().keepsOrder() || held.add(entry.priority()));
	}

}
