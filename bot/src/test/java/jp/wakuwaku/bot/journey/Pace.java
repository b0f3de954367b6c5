package jp.wakuwaku.bot.journey;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import static org.awaitility.Awaitility.await;

/** Makes the bot think for as long as a test wants. */
final class Pace {

	private final AtomicInteger thinking = new AtomicInteger();

	private volatile CountDownLatch gate = new CountDownLatch(0);

	void hold() {
		this.gate = new CountDownLatch(1);
	}

	void letGo() {
		this.gate.countDown();
	}

	void awaitThinking() {
		await().atMost(Town.PATIENCE).until(() -> this.thinking.get() > 0);
	}

	void think() {
		this.thinking.incrementAndGet();
		try {
			this.gate.await(Town.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.thinking.decrementAndGet();
		}
	}

}
