package jp.wakuwaku.bot.platform.due;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import jp.wakuwaku.bot.platform.restore.RestoreNotes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on what is due of one kind, on virtual threads of its own, so that no kind waits
 * for another.
 */
final class Lane {

	private static final Logger logger = LoggerFactory.getLogger(Lane.class);

	private static final int MOST = 500;

	private static final Duration RENEWED_AFTER = DuePolicy.LEASE.dividedBy(3);

	private final DueHandler handler;

	private final RedisDueItems items;

	private final RedisDueItems.Always always;

	private final Supplier<Optional<Instant>> present;

	private final RestoreNotes restored;

	private final MeterRegistry meters;

	private final Settlements settlements;

	private final Semaphore free;

	private final Set<Claim> running = ConcurrentHashMap.newKeySet();

	private final AtomicBoolean draining = new AtomicBoolean();

	private volatile boolean stopped;

	private volatile Instant renewedAt = Instant.EPOCH;

	/**
	 * Prepares to work.
	 * @param always what is put there whenever it is missing
	 * @param present empty while nothing may be done by time
	 * @param restored tells what was done before
	 */
	Lane(DueHandler handler, RedisDueItems items, RedisDueItems.Always always, Supplier<Optional<Instant>> present,
			RestoreNotes restored, MeterRegistry meters) {
		this.handler = handler;
		this.items = items;
		this.always = always;
		this.present = present;
		this.restored = restored;
		this.meters = meters;
		this.settlements = new Settlements(this::settle);
		this.free = new Semaphore(handler.atOnce());
	}

	/** Begins to work on what is due, unless that is going on. Does not wait for it. */
	void wake() {
		if (!this.stopped && this.draining.compareAndSet(false, true)) {
			Thread.ofVirtual().name("due-" + this.handler.kind()).start(this::drain);
		}
	}

	private void drain() {
		try {
			boolean more = true;
			while (more && !this.stopped) {
				this.free.acquire();
				int most = 1 + Math.min(this.free.drainPermits(), MOST - 1);
				more = take(most);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			logger.warn("What is due of {} is left for later: {}", this.handler.kind(), ex.getClass().getSimpleName());
		}
		finally {
			this.draining.set(false);
		}
	}

	/** Returns whether there may be more. */
	private boolean take(int most) {
		List<Claim> claims = List.of();
		try {
			Optional<Instant> now = this.present.get();
			if (now.isPresent()) {
				claims = this.items.claim(this.handler.kind(), now.get(), most, this.always);
				claims.forEach((claim) -> begin(claim, now.get()));
			}
			return claims.size() == most;
		}
		finally {
			this.free.release(most - claims.size());
		}
	}

	private void begin(Claim claim, Instant now) {
		this.running.add(claim);
		this.meters.timer("due.late", "kind", this.handler.kind()).record(Duration.between(claim.item().dueAt(), now));
		Thread.ofVirtual().name("due-" + this.handler.kind()).start(() -> work(claim, now));
	}

	private void work(Claim claim, Instant now) {
		try {
			this.settlements.add(outcome(claim, now));
		}
		catch (RuntimeException ex) {
			logger.warn("Work on what was due of {} is not noted, and comes again: {}", this.handler.kind(),
					ex.getClass().getSimpleName());
		}
		finally {
			this.running.remove(claim);
			this.free.release();
		}
	}

	private Claim.Outcome outcome(Claim claim, Instant now) {
		if (this.restored.isPassed(claim.item().dueAt())) {
			// When this fails it comes again with the same time, because that is not
			// noted.
			this.handler.passOver(claim.item(), now);
			return Claim.Outcome.done(claim);
		}
		try {
			this.handler.handle(claim.item(), now);
			return Claim.Outcome.done(claim);
		}
		catch (RuntimeException ex) {
			logger.warn("{} {} is left for later, for the {}. time: {}", this.handler.kind(), claim.item().id(),
					claim.failures() + 1, ex.getClass().getSimpleName());
			this.meters.counter("due.failures", "kind", this.handler.kind()).increment();
			return Claim.Outcome.failed(claim, this.present.get().orElse(now));
		}
	}

	private void settle(List<Claim.Outcome> outcomes) {
		this.items.settle(this.handler.kind(), outcomes);
	}

	/** Keeps what is being worked on, when a good part of its lease is over. */
	void renew(Instant now) {
		boolean wentBack = now.isBefore(this.renewedAt);
		if (wentBack || now.isAfter(this.renewedAt.plus(RENEWED_AFTER))) {
			this.renewedAt = now;
			List<Claim> claims = List.copyOf(this.running);
			if (!claims.isEmpty()) {
				this.items.renew(this.handler.kind(), claims, now);
			}
		}
	}

	/**
	 * Takes nothing any more, and waits for what is going on; what is left comes again.
	 */
	void stop(Duration atMost) {
		this.stopped = true;
		try {
			if (!this.free.tryAcquire(this.handler.atOnce(), atMost.toMillis(), TimeUnit.MILLISECONDS)) {
				logger.warn("Stopped while {} was at work", this.handler.kind());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
