package jp.wakuwaku.bot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jp.wakuwaku.bot.conversation.Mailboxes.LostLeaseException;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.outbox.Courier;
import org.jspecify.annotations.Nullable;
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

	private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

	private final ReadyChats readyChats;

	private final Leases leases;

	private final Mailboxes mailboxes;

	private final Turns turns;

	private final Commands commands;

	private final Courier courier;

	private final Clock clock;

	private final Timer turnTimer;

	Worker(ReadyChats readyChats, Leases leases, Mailboxes mailboxes, Turns turns, Commands commands, Courier courier,
			Clock clock, MeterRegistry meters) {
		this.readyChats = readyChats;
		this.leases = leases;
		this.mailboxes = mailboxes;
		this.turns = turns;
		this.commands = commands;
		this.courier = courier;
		this.clock = clock;
		this.turnTimer = Timer.builder("conversation.turn").publishPercentileHistogram().register(meters);
	}

	/** Works until the chat's mailbox is empty. Throws nothing that is not an error. */
	void work(ReadyChat ready) {
		Lease lease = this.leases.open(ready.chat());
		try {
			Optional<Taken> taken = this.mailboxes.take(lease);
			if (taken.isPresent()) {
				// Only now that the chat is free: a notice that comes while it is held is
				// taken for one that its holder has seen.
				drain(lease, taken.get()).ifPresent((again) -> this.readyChats.later(ready.chat(), again));
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
			giveBack(lease);
		}
		finally {
			this.leases.close(lease);
		}
	}

	/** Empties the mailbox; returns when the chat is to be looked at again, if at all. */
	private Optional<Instant> drain(Lease lease, Taken first) {
		Deliveries deliveries = new Deliveries(lease, this.mailboxes, this.courier, this.clock);
		List<String> done = new ArrayList<>(finishUndone(first));
		deliveries.resume(first);
		Taken current = first;
		while (true) {
			if (!current.stored().isEmpty()) {
				advance(lease, current, (committed) -> {
					done.addAll(this.commands.run(committed.commands()));
					if (committed.chatOver()) {
						deliveries.skipAll();
					}
					deliveries.send(committed.replies());
				});
			}
			Next next = this.mailboxes.finish(lease, deliveries.takeAttempts(), done);
			done.clear();
			switch (next) {
				case Next.Event(Taken taken) -> current = taken;
				case Next.Freed(Instant waitUntil, Set<String> inOutbox) -> {
					// A message that was put in meanwhile; its notice may have been taken
					// for one that this worker has seen.
					boolean more = !deliveries.knows(inOutbox);
					return more ? Optional.of(this.clock.instant()) : earliest(deliveries.nextAttemptAt(), waitUntil);
				}
			}
		}
	}

	/** Does what an earlier worker left to do; it may have been done. */
	private List<String> finishUndone(Taken taken) {
		for (Taken.Undone undone : taken.undone()) {
			PendingCommand command = undone.command();
			if (command != null && undone.begun() > Turns.MOST_BEGINNINGS) {
				this.commands.giveUp(command, "begun " + undone.begun() + " times without success");
			}
			else if (command != null) {
				this.commands.run(List.of(command));
			}
		}
		return taken.undone().stream().map(Taken.Undone::id).toList();
	}

	private void advance(Lease lease, Taken taken, Consumer<Committed> carryOut) {
		IncomingEvent event = taken.event();
		if (event == null) {
			this.turns.giveUpUnreadable(lease, taken);
			return;
		}
		long startedAt = System.nanoTime();
		try {
			carryOut.accept(this.turns.advance(lease, taken, event));
		}
		catch (LostLeaseException | DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			logger.error("Event {} failed for the {}. time: {}", event.id(), taken.failed() + 1, Failures.describe(ex));
			if (taken.failed() + 1 >= Turns.MOST_FAILURES) {
				carryOut.accept(this.turns.giveUp(lease, taken, event));
			}
			else {
				this.mailboxes.failed(lease, event.id(), this.clock.instant().plus(backoff(taken.failed())));
			}
		}
		finally {
			this.turnTimer.record(Duration.ofNanos(System.nanoTime() - startedAt));
		}
	}

	/** Spares the chat the wait for the end of the lease, where Redis lets us. */
	private void giveBack(Lease lease) {
		try {
			this.mailboxes.release(lease);
			this.readyChats.later(lease.chat(), this.clock.instant().plus(AFTER_TROUBLE));
		}
		catch (RuntimeException ex) {
			logger.debug("The lease ends by itself: {}", Failures.describe(ex));
		}
	}

	private static Optional<Instant> earliest(Optional<Instant> attempt, @Nullable Instant event) {
		return Stream.concat(attempt.stream(), Stream.ofNullable(event)).min(Instant::compareTo);
	}

	/** Four times as long each time: 0.25 s, 1 s, 4 s, 16 s. */
	private static Duration backoff(int failed) {
		return FIRST_WAIT.multipliedBy(1L << (2 * Math.min(failed, 10)));
	}

}
