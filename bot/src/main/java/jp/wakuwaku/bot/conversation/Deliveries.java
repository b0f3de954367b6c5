package jp.wakuwaku.bot.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.outbox.Courier;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;

/**
 * One chat's messages on their way: first in, first out, so that answers stay in order
 * when LINE lets one of them wait.
 */
final class Deliveries {

	private static final Logger logger = LoggerFactory.getLogger(Deliveries.class);

	private final Lease lease;

	private final Mailboxes mailboxes;

	private final Courier courier;

	private final Clock clock;

	private final Deque<OutboxEntry> waiting = new ArrayDeque<>();

	private final Map<String, Optional<OutboxEntry>> outcomes = new HashMap<>();

	Deliveries(Lease lease, Mailboxes mailboxes, Courier courier, Clock clock) {
		this.lease = lease;
		this.mailboxes = mailboxes;
		this.courier = courier;
		this.clock = clock;
	}

	/** Goes on with what an earlier worker left; it may have been sent. */
	void resume(Taken taken) {
		taken.undelivered().stream().map(OutboxEntry::recovered).forEach(this.waiting::add);
		taken.unreadable().forEach((id) -> this.outcomes.put(id, Optional.empty()));
		if (!this.waiting.isEmpty() && !this.waiting.getFirst().nextAttemptAt().isAfter(this.clock.instant())) {
			flush();
		}
	}

	/** Sends new messages, after those that wait already. */
	void send(List<OutboxEntry> messages) {
		this.waiting.addAll(messages);
		flush();
	}

	/** Takes what is to be written down since the last time. */
	Map<String, Optional<OutboxEntry>> takeOutcomes() {
		Map<String, Optional<OutboxEntry>> taken = Map.copyOf(this.outcomes);
		this.outcomes.clear();
		return taken;
	}

	/** When to try again, empty when nothing waits. */
	Optional<Instant> nextAttemptAt() {
		return Optional.ofNullable(this.waiting.peekFirst()).map(OutboxEntry::nextAttemptAt);
	}

	/** Whether it has all of these messages in hand. */
	boolean knows(Set<String> ids) {
		return this.waiting.stream().map(OutboxEntry::id).collect(Collectors.toSet()).containsAll(ids);
	}

	private void flush() {
		while (!this.waiting.isEmpty()) {
			OutboxEntry first = this.waiting.removeFirst();
			Optional<OutboxEntry> left = deliver(first);
			this.outcomes.put(first.id(), left);
			if (left.isPresent()) {
				this.waiting.addFirst(left.get());
				return;
			}
		}
	}

	private Optional<OutboxEntry> deliver(OutboxEntry entry) {
		try {
			Optional<OutboxEntry> left = this.courier.attempt(entry);
			// A refused token calls for a push at once; written down first, so that a
			// worker that has lost the chat meanwhile does not push as well.
			if (left.isPresent() && !left.get().nextAttemptAt().isAfter(this.clock.instant())) {
				return this.mailboxes.keep(this.lease, left.get()) ? this.courier.attempt(left.get())
						: Optional.empty();
			}
			return left;
		}
		catch (Mailboxes.LostLeaseException | DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			logger.error("Message {} cannot be sent: {}", entry.id(), Failures.describe(ex));
			return Optional.empty();
		}
	}

}
