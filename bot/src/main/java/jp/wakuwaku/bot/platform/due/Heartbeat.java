package jp.wakuwaku.bot.platform.due;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/** Wakes what works on due items. Returns soon, whatever they do. */
final class Heartbeat implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Heartbeat.class);

	/** After the mailboxes (1,000): what is due may want messages delivered. */
	private static final int PHASE = 1_100;

	private static final Duration ENDS_WITHIN = Duration.ofSeconds(5);

	private final List<Lane> lanes;

	private final ClockGuard guard;

	private final AtomicLong beats = new AtomicLong();

	private volatile boolean running;

	private volatile boolean failing;

	Heartbeat(List<Lane> lanes, ClockGuard guard) {
		this.lanes = List.copyOf(lanes);
		this.guard = guard;
	}

	/** Does nothing before the start and after the end. */
	void beat() {
		this.beats.incrementAndGet();
		if (!this.running) {
			return;
		}
		try {
			Optional<Instant> now = this.guard.now();
			now.ifPresent((present) -> this.lanes.forEach((lane) -> lane.renew(present)));
			now.ifPresent((present) -> this.lanes.forEach(Lane::wake));
			this.failing = false;
		}
		catch (RuntimeException ex) {
			if (!this.failing) {
				logger.warn("What is due waits: {}", ex.getClass().getSimpleName());
			}
			this.failing = true;
		}
	}

	long beats() {
		return this.beats.get();
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		this.lanes.forEach((lane) -> lane.stop(ENDS_WITHIN));
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
