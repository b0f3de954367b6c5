package jp.wakuwaku.bot.platform.redis;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import jp.wakuwaku.bot.platform.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one Redis running: when it ends without being asked to, it is started again. */
final class RedisSupervisor {

	private static final Logger log = LoggerFactory.getLogger(RedisSupervisor.class);

	/** Somebody who has lived this long does not die of how it was started. */
	private static final Duration STEADY = Duration.ofSeconds(10);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

	private final RedisLauncher launcher;

	private final AtomicLong restarts = new AtomicLong();

	private final CountDownLatch closing = new CountDownLatch(1);

	private final Thread thread;

	private volatile RedisProcess process;

	RedisSupervisor(RedisLauncher launcher) throws InterruptedException {
		this.launcher = launcher;
		this.process = launcher.launch();
		this.thread = Thread.ofPlatform().daemon().name("redis-supervisor").unstarted(this::supervise);
		this.thread.start();
	}

	private void supervise() {
		try {
			int failures = 0;
			while (true) {
				long since = System.nanoTime();
				int code = this.process.awaitExit();
				failures = (System.nanoTime() - since > STEADY.toNanos()) ? 0 : failures;
				if (isClosing(pauseAfter(failures))) {
					return;
				}
				failures = restart(code, failures);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** The first restart follows at once; those after it wait longer and longer. */
	static Duration pauseAfter(int failures) {
		Duration pause = Duration.ofMillis((failures == 0) ? 0 : 100L << Math.min(failures, 10));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

	private boolean isClosing(Duration pause) throws InterruptedException {
		return this.closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
	}

	private int restart(int code, int failures) throws InterruptedException {
		if (failures == 0) {
			log.warn("Redis が止まりました（終了コード {}）。もう一度起動します", code);
		}
		try {
			this.process = this.launcher.launch();
			this.restarts.incrementAndGet();
			log.info("Redis がまた動いています（プロセス {}）", this.process.pid());
		}
		catch (StartRefusedException ex) {
			if (failures == 0) {
				log.error("Redis を起動できません。起動できるまで繰り返します。{}\n{}", ex.getMessage(), ex.action());
			}
		}
		catch (RuntimeException ex) {
			if (failures == 0) {
				log.error("Redis を起動できません。起動できるまで繰り返します。", ex);
			}
		}
		return failures + 1;
	}

	long restarts() {
		return this.restarts.get();
	}

	long pid() {
		return this.process.pid();
	}

	/** Stops Redis; afterwards nothing starts it again. */
	void close() {
		this.closing.countDown();
		this.process.stop();
		try {
			this.thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.process.stop();
	}

}
