package jp.wakuwaku.bot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Hands ready chats to workers, a virtual thread each. Begins before the web server and
 * ends after it, and waits at the end for the turns in flight.
 */
class Dispatcher implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Dispatcher.class);

	/** After Redis' connections (0), before the web server. */
	private static final int PHASE = 1_000;

	private static final int MOST_IN_FLIGHT = 2_000;

	private static final int BATCH = 100;

	private static final Duration NOBODY_READS_AFTER = Duration.ofSeconds(15);

	private static final Duration ALL_ARE_ANNOUNCED_EVERY = Duration.ofMinutes(10);

	private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

	private static final Duration CONSUMERS_ARE_KEPT = Duration.ofHours(1);

	static final Duration FINISH_WITHIN = Duration.ofSeconds(20);

	private final ReadyChats readyChats;

	private final UnannouncedChats unannounced;

	private final Leases leases;

	private final Worker worker;

	private final Clock clock;

	private final ScheduledExecutorService timers;

	private final Beat beat;

	private final Semaphore places = new Semaphore(MOST_IN_FLIGHT);

	private final List<Future<?>> repeated = new ArrayList<>();

	private volatile boolean running;

	private volatile boolean troubled;

	private volatile Instant lastReadAt = Instant.EPOCH;

	private Thread reading = new Thread(() -> {
	});

	private ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	Dispatcher(ReadyChats readyChats, UnannouncedChats unannounced, Leases leases, Worker worker, Clock clock,
			ScheduledExecutorService timers, Beat beat) {
		this.readyChats = readyChats;
		this.unannounced = unannounced;
		this.leases = leases;
		this.worker = worker;
		this.clock = clock;
		this.timers = timers;
		this.beat = beat;
	}

	@Override
	public void start() {
		this.running = true;
		this.threads = Executors.newVirtualThreadPerTaskExecutor();
		this.reading = Thread.ofPlatform().name("dispatcher").start(this::readUntilStopped);
		repeat(this::moveDue, this.beat.movesDueEvery());
		repeat(() -> this.unannounced.announce(this.readyChats::announce), this.beat.movesDueEvery());
		repeat(this::reclaim, this.beat.reclaimsEvery());
		repeat(this.leases::renew, Leases.LIFE.dividedBy(4));
		repeat(this.readyChats::announceAll, ALL_ARE_ANNOUNCED_EVERY);
		repeat(() -> this.readyChats.removeIdleConsumers(CONSUMERS_ARE_KEPT), CONSUMERS_ARE_KEPT);
	}

	@Override
	public void stop() {
		this.running = false;
		try {
			this.reading.join(this.beat.readBlocks().multipliedBy(2));
			this.threads.shutdown();
			if (!this.threads.awaitTermination(FINISH_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
				logger.warn("Stopped with {} chats in work; they are taken up again at the next start",
						this.leases.count());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.repeated.forEach((task) -> task.cancel(false));
		this.repeated.clear();
	}

	/** Tells whether somebody reads, so that mailboxes do not only fill. */
	boolean isReading() {
		return this.lastReadAt.isAfter(this.clock.instant().minus(NOBODY_READS_AFTER));
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

	private void readUntilStopped() {
		while (this.running) {
			// Opened anew after each failure: a Redis that lost its data has lost the
			// group as well.
			try (ReadyChats.Reader reader = this.readyChats.reader()) {
				this.readyChats.announceAll();
				while (this.running) {
					this.lastReadAt = this.clock.instant();
					reader.read(BATCH, this.beat.readBlocks()).forEach(this::dispatchWhenThereIsRoom);
					recovered();
				}
			}
			catch (Throwable ex) {
				// Errors too: nobody else would read.
				troubled(ex);
				pause();
			}
		}
	}

	private void moveDue() {
		long moved;
		do {
			moved = this.readyChats.moveDue(this.clock.instant(), BATCH);
		}
		while (moved == BATCH);
	}

	private void reclaim() {
		List<ReadyChat> reclaimed;
		do {
			reclaimed = this.readyChats.reclaim(Leases.LIFE, BATCH);
			if (!reclaimed.isEmpty()) {
				logger.info("Takes over {} unfinished chats", reclaimed.size());
			}
			// Without waiting, because the leases are kept by the same threads; a notice
			// without a place is reclaimed again.
			reclaimed.stream().filter((_) -> this.places.tryAcquire()).forEach(this::dispatch);
		}
		while (reclaimed.size() == BATCH && this.places.availablePermits() > 0);
	}

	private void dispatchWhenThereIsRoom(ReadyChat ready) {
		this.places.acquireUninterruptibly();
		dispatch(ready);
	}

	private void dispatch(ReadyChat ready) {
		try {
			this.threads.execute(() -> {
				try {
					this.worker.work(ready);
				}
				finally {
					this.places.release();
				}
			});
		}
		catch (RejectedExecutionException ex) {
			// The bot stops; the notice stays in the stream.
			this.places.release();
		}
	}

	private void repeat(Runnable task, Duration period) {
		Runnable guarded = () -> {
			try {
				task.run();
			}
			catch (Throwable ex) {
				// Errors too: a task that throws is never run again.
				troubled(ex);
			}
		};
		this.repeated.add(this.timers.scheduleWithFixedDelay(guarded, period.toMillis(), period.toMillis(),
				TimeUnit.MILLISECONDS));
	}

	private void troubled(Throwable failure) {
		if (!this.troubled && this.running) {
			this.troubled = true;
			logger.warn("Redis is in trouble, work waits: {}", Failures.describe(failure));
		}
	}

	private void recovered() {
		if (this.troubled) {
			this.troubled = false;
			logger.info("Redis is well again, work goes on");
		}
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(AFTER_FAILURE.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * How often Redis is asked for work.
	 *
	 * @param readBlocks how long a read waits for notices, and a stop for the read
	 * @param movesDueEvery pause between two looks at chats whose time may have come
	 * @param reclaimsEvery pause between two looks at what others have left
	 */
	record Beat(Duration readBlocks, Duration movesDueEvery, Duration reclaimsEvery) {

		static final Beat STEADY = new Beat(Duration.ofSeconds(1), Duration.ofMillis(250), Duration.ofSeconds(2));

	}

}
