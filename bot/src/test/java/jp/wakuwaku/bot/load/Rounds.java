package jp.wakuwaku.bot.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
	 * How the load of crash tests looks. Redelivered twice, within seconds: the reply
	 * tokens age from the first delivery, while the bot counts from the one it has seen.
	 */
	static LoadPlan plan() {
		return LoadPlan.of(Double.parseDouble(System.getProperty("crash.rate", "50"))).redelivering(2);
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

	/**
	 * Waits until the bot has caught up. A reply of which nobody knows whether LINE took
	 * it is made again by its token; after the token's 50 seconds that would be a push,
	 * and a second answer.
	 */
	void awaitCalm(TestBed bed) {
		Settling settling = new Settling(bed.line());
		Awaitility.await()
			.atMost(PROGRESS_WITHIN)
			.pollInterval(Duration.ofMillis(500))
			.until(() -> settling.isAnswered(olderThan(Duration.ofSeconds(2))));
	}

	private List<Post> olderThan(Duration age) {
		Instant limit = Instant.now().minus(age);
		return this.load.posts().stream().filter((post) -> post.endedAt().isBefore(limit)).toList();
	}

	static void let(Duration pass) {
		Awaitility.await().pollDelay(pass).atMost(pass.plusSeconds(5)).until(() -> true);
	}

	private long acknowledged() {
		return this.load.posts().stream().filter(Post::isAcknowledged).count();
	}

}
