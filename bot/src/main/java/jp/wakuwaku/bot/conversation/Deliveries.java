package jp.wakuwaku.bot.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.outbox.Courier;
import jp.wakuwaku.bot.outbox.Courier.Attempt;
import jp.wakuwaku.bot.outbox.DeliveryOrder;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.outbox.Priority;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;

/** One chat's messages on their way, one at a time. */
final class Deliveries {

	private static final Logger logger = LoggerFactory.getLogger(Deliveries.class);

	private static final String BLOCKED = "blocked";

	private final Lease lease;

	private final Mailboxes mailboxes;

	private final Courier courier;

	private final Clock clock;

	private final List<OutboxEntry> waiting = new ArrayList<>();

	private final Map<String, Attempt> attempts = new HashMap<>();

	Deliveries(Lease lease, Mailboxes mailboxes, Courier courier, Clock clock) {
		this.lease = lease;
		this.mailboxes = mailboxes;
		this.courier = courier;
		this.clock = clock;
	}

	/** Goes on with what an earlier worker left; it may have been sent. */
	void resume(Taken taken) {
		taken.undelivered().stream().map(OutboxEntry::recovered).forEach(this.waiting::add);
		taken.unreadable().forEach((id) -> this.attempts.put(id, new Attempt.Ended(this.courier.giveUpUnreadable(id))));
		if (taken.over()) {
			skipAll();
		}
		flush();
	}

	/**
	 * Sends new messages after those that wait already, which are tried again at once
	 * where they keep their order.
	 */
	void send(List<OutboxEntry> messages) {
		if (!messages.isEmpty()) {
			Instant now = this.clock.instant();
			this.waiting.replaceAll((entry) -> (entry.priority() == Priority.ANSWER) ? entry.notBefore(now) : entry);
			this.waiting.addAll(messages);
			flush();
		}
	}

	/** Sends nothing more: who blocks the bot gets nothing, also not what waits. */
	void skipAll() {
		this.waiting
			.forEach((entry) -> this.attempts.put(entry.id(), new Attempt.Ended(this.courier.skip(entry, BLOCKED))));
		this.waiting.clear();
	}

	/** Takes what is to be written down since the last time. */
	Map<String, Attempt> takeAttempts() {
		Map<String, Attempt> taken = Map.copyOf(this.attempts);
		this.attempts.clear();
		return taken;
	}

	/** When to try again, empty when nothing waits. */
	Optional<Instant> nextAttemptAt() {
		return DeliveryOrder.nextAttemptAt(this.waiting);
	}

	/** Whether it has all of these messages in hand. */
	boolean knows(Set<String> ids) {
		return this.waiting.stream().map(OutboxEntry::id).collect(Collectors.toSet()).containsAll(ids);
	}

	private void flush() {
		Optional<OutboxEntry> next = DeliveryOrder.next(this.waiting, this.clock.instant());
		while (next.isPresent()) {
			OutboxEntry entry = next.get();
			Attempt attempt = deliver(entry);
			this.attempts.put(entry.id(), attempt);
			this.waiting.remove(entry);
			if (attempt instanceof Attempt.Waits(OutboxEntry left)) {
				this.waiting.add(left);
			}
			next = DeliveryOrder.next(this.waiting, this.clock.instant());
		}
	}

	private Attempt deliver(OutboxEntry entry) {
		try {
			// Written down before a push, so that a worker that has lost the chat
			// meanwhile does not push as well.
			return this.courier.attempt(entry, (claimed) -> this.mailboxes.keep(this.lease, claimed));
		}
		catch (Mailboxes.LostLeaseException | DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			logger.error("Message {} cannot be sent: {}", entry.id(), Failures.describe(ex));
			return new Attempt.Ended(this.courier.giveUp(entry, "cannot be sent"));
		}
	}

}
