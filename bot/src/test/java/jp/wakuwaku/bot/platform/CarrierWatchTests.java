package jp.wakuwaku.bot.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CarrierWatchTests {

	private static final Duration SHORT = Duration.ofMillis(1);

	@Test
	void saysThatThreadsDoNotRun() {
		CountDownLatch stuck = new CountDownLatch(1);

		new CarrierWatch((task) -> {
		}, SHORT, 3, stuck::countDown).run();

		assertThat(stuck.getCount()).isZero();
	}

	@Test
	void goesOnWatchingWhileThreadsRun() throws InterruptedException {
		AtomicInteger tasks = new AtomicInteger();
		CountDownLatch stuck = new CountDownLatch(1);
		CarrierWatch watch = new CarrierWatch((task) -> {
			if (tasks.incrementAndGet() <= 5) {
				task.run();
			}
		}, SHORT, 2, stuck::countDown);

		Thread.ofPlatform().start(watch).join();

		assertThat(tasks).hasValue(6);
		assertThat(stuck.getCount()).isZero();
	}

	@Test
	void endsWithoutAWordWhenTheBotStops() throws Exception {
		CyclicBarrier watching = new CyclicBarrier(2);
		CountDownLatch stuck = new CountDownLatch(1);
		Thread thread = Thread.ofPlatform().start(new CarrierWatch((task) -> {
			await(watching);
			task.run();
		}, Duration.ofHours(1), 2, stuck::countDown));

		watching.await(10, TimeUnit.SECONDS);
		thread.interrupt();
		thread.join();

		assertThat(stuck.getCount()).isOne();
	}

	private static void await(CyclicBarrier barrier) {
		try {
			barrier.await(10, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
