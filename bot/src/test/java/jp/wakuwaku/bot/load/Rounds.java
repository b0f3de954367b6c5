package jp.wakuwaku.bot.load;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

import jp.wakuwaku.bot.load.history.Post;
import jp.wakuwaku.bot.load.traffic.LoadGenerator;
import jp.wakuwaku.bot.load.traffic.LoadPlan;
import org.awaitility.Awaitility;

/**
 * When things happen to a bot under load.
 *
 * @param load under way
 * @param sending fails when the load tool does
 */
record Rounds(LoadGenerator load, Future<?> sending) {

	private static final Duration PROGRESS_WITHIN = Duration.ofSeconds(60);

	/**
	 * How the load of crash tests looks: redelivered for as long as its reply tokens are
	 * good.
	 */
	static LoadPlan plan() {
		return LoadPlan.of(Double.parseDouble(System.getProperty("crash.rate", "50"))).redelivering(6);
	}

	static int count(String name, int standard) {
		return Integer.getInteger("crash." + name, standard);
	}

	static Rounds begin(LoadGenerator load) {
		return new Rounds(load, load.start());
	}

	/** Waits until the bot works, and then for a moment that nobody can foresee. */
	void awaitWork() {
		long before = acknowledged();
		long more = ThreadLocalRandom.current().nextLong(40, 160);
		Awaitility.await()
			.atMost(PROGRESS_WITHIN)
			.pollInterval(Duration.ofMillis(5))
			.until(() -> this.sending.isDone() || acknowledged() >= before + more);
		if (this.sending.isDone()) {
			this.sending.resultNow();
		}
	}

	static void let(Duration pass) {
		Awaitility.await().pollDelay(pass).atMost(pass.plusSeconds(5)).until(() -> true);
	}

	private long acknowledged() {
		return this.load.posts().stream().filter(Post::isAcknowledged).count();
	}

}
