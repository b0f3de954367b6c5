package jp.wakuwaku.bot.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Finds out that virtual threads do not run any more.
 * <p>
 * In JDK 25 a virtual thread that waits for a class to be loaded or initialised keeps its
 * carrier. When all carriers wait like this for a virtual thread without a carrier, the
 * bot hangs for good, health checks included.
 *
 * @see <a href="https://openjdk.org/jeps/491">JEP 491</a>, "Future work"
 */
final class CarrierWatch implements Runnable {

	private final Executor threads;

	private final Duration between;

	private final int patience;

	private final Runnable whenStuck;

	/**
	 * Watches when it is run, until it is interrupted.
	 * @param threads starts a virtual thread for each task
	 * @param between how long it lets pass between two looks
	 * @param patience how many looks one task may take to begin; counted in looks,
	 * because a process that was suspended is not stuck
	 * @param whenStuck what is done about it, once
	 */
	CarrierWatch(Executor threads, Duration between, int patience, Runnable whenStuck) {
		this.threads = threads;
		this.between = between;
		this.patience = patience;
		this.whenStuck = whenStuck;
	}

	@Override
	public void run() {
		try {
			while (runsWithin(this.patience)) {
				TimeUnit.NANOSECONDS.sleep(this.between.toNanos());
			}
			this.whenStuck.run();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean runsWithin(int looks) throws InterruptedException {
		CountDownLatch ran = new CountDownLatch(1);
		this.threads.execute(ran::countDown);
		for (int look = 0; look < looks; look++) {
			if (ran.await(this.between.toNanos(), TimeUnit.NANOSECONDS)) {
				return true;
			}
		}
		return false;
	}

}
