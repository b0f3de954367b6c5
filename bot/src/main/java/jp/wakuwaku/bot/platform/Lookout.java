package jp.wakuwaku.bot.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at something again and again, on a virtual thread of its own. */
public final class Lookout {

	private static final Logger logger = LoggerFactory.getLogger(Lookout.class);

	private static final Duration ENDS_WITHIN = Duration.ofSeconds(5);

	private final String name;

	private final Duration every;

	private final Runnable look;

	private CountDownLatch stopping = new CountDownLatch(1);

	private volatile @Nullable Thread thread;

	/**
	 * Prepares to look.
	 * @param name of the thread
	 * @param every the pause between two looks
	 * @param look takes care of its own failures
	 */
	public Lookout(String name, Duration every, Runnable look) {
		this.name = name;
		this.every = every;
		this.look = look;
	}

	/** Begins to look, after the first pause. */
	public void start() {
		CountDownLatch until = new CountDownLatch(1);
		this.stopping = until;
		this.thread = Thread.ofVirtual().name(this.name).start(() -> lookUntil(until));
	}

	/** Ends after a look that is going on, if that does not take long. */
	public void stop() {
		this.stopping.countDown();
		try {
			Thread running = this.thread;
			if (running != null && !running.join(ENDS_WITHIN)) {
				logger.warn("Stopped while {} was at work", this.name);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Whether somebody looks.
	 * @return true between start and stop
	 */
	public boolean isRunning() {
		Thread running = this.thread;
		return running != null && running.isAlive();
	}

	private void lookUntil(CountDownLatch stopped) {
		try {
			while (!stopped.await(this.every.toMillis(), TimeUnit.MILLISECONDS)) {
				this.look.run();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
