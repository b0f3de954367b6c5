package jp.wakuwaku.bot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jp.wakuwaku.bot.conversation.Mailboxes.LostLeaseException;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.outbox.Courier;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;

/**
 * Does one chat's work, event after event, while it holds the chat's lease. Whatever
 * happens in between, the notice stays in the stream until the work is done, so that
 * another worker can begin again.
 */
class Worker {

	private static final Logger logger = LoggerFactory.getLogger(Worker.class);

	private static final Duration FIRST_WAIT = Duration.ofMillis(250);

	private final ReadyChats readyChats;

	private final Leases leases;

	private final Mailboxes mailboxes;

	private final Turns turns;

	private final Courier courier;

	private final Clock clock;

	private final Timer turnTimer;

	Worker(ReadyChats readyChats, Leases leases, Mailboxes mailboxes, Turns turns, Courier courier, Clock clock,
			MeterRegistry meters) {
		this.readyChats = readyChats;
		this.leases = leases;
		this.mailboxes = mailboxes;
		this.turns = turns;
		this.courier = courier;
		this.clock = clock;
		this.turnTimer = Timer.builder("conversation.turn").publishPercentileHistogram().register(meters);
	}

	/** Works until the chat's mailbox is empty. Throws nothing. */
	void work(ReadyChat ready) {
		Lease lease = this.leases.open(ready.chat());
		try {
			Optional<Taken> taken = this.mailboxes.take(lease);
			if (taken.isPresent()) {
				drain(lease, taken.get());
				this.readyChats.done(ready);
			}
			else if (!ready.reclaimed()) {
				// Whoever holds the chat sees this event before giving the chat back; a
				// reclaimed notice stays, because that holder may be gone.
				this.readyChats.done(ready);
			}
		}
		catch (RuntimeException ex) {
			// Redis, or a lost lease, or a bug: the notice stays, so the work is begun
			// again.
			logger.warn("Work on a chat is left for later: {}", Failures.describe(ex));
		}
		finally {
			this.leases.close(lease);
		}
	}

	private void drain(Lease lease, Taken first) {
		Map<String, Optional<OutboxEntry>> outcomes = new HashMap<>();
		first.undelivered().forEach((entry) -> deliver(entry.recovered(), outcomes));
		Optional<Taken> current = Optional.of(first);
		while (current.isPresent()) {
			Taken taken = current.get();
			if (!taken.stored().isEmpty() && !advance(lease, taken, outcomes)) {
				this.mailboxes.leave(lease, outcomes);
				return;
			}
			current = this.mailboxes.next(lease, outcomes);
			outcomes.clear();
		}
	}

	/** Does one turn; {@code false} when the event failed and is to be tried again. */
	private boolean advance(Lease lease, Taken taken, Map<String, Optional<OutboxEntry>> outcomes) {
		IncomingEvent event = taken.event();
		if (event == null) {
			this.turns.giveUpUnreadable(lease, taken);
			return true;
		}
		long startedAt = System.nanoTime();
		try {
			List<OutboxEntry> replies = this.turns.advance(lease, taken, event);
			replies.forEach((reply) -> deliver(reply, outcomes));
			return true;
		}
		catch (LostLeaseException | DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			logger.error("Event {} failed at try {}: {}", event.id(), taken.tries(), Failures.describe(ex));
			this.readyChats.later(lease.chat(), this.clock.instant().plus(backoff(taken.tries())));
			return false;
		}
		finally {
			this.turnTimer.record(Duration.ofNanos(System.nanoTime() - startedAt));
		}
	}

	private void deliver(OutboxEntry entry, Map<String, Optional<OutboxEntry>> outcomes) {
		Optional<OutboxEntry> left = this.courier.deliver(entry);
		left.map(OutboxEntry::nextAttemptAt).ifPresent((Instant at) -> this.readyChats.later(entry.to(), at));
		outcomes.put(entry.id(), left);
	}

	/** Four times as long each time: 0.25 s, 1 s, 4 s, 16 s. */
	private static Duration backoff(int tries) {
		return FIRST_WAIT.multipliedBy(1L << (2 * Math.min(tries - 1, 10)));
	}

}
