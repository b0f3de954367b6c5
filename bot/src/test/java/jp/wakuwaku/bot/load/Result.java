package jp.wakuwaku.bot.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.load.history.Delivery;
import jp.wakuwaku.bot.load.history.Effects;
import jp.wakuwaku.bot.load.history.Post;
import jp.wakuwaku.bot.load.history.Verdict;

/**
 * What a measurement showed.
 *
 * @param subject what was measured
 * @param apiDelay how slow LINE's API was
 * @param posts every request
 * @param ledger every delivery
 * @param verdict whether the history is right
 * @param cpu what the process used while it was sent to and finished its work
 * @param residentKilobytes its memory at the end
 */
record Result(String subject, Duration apiDelay, List<Post> posts, List<Delivery> ledger, Verdict verdict, Duration cpu,
		long residentKilobytes) {

	private static final Duration IN_TIME = Duration.ofSeconds(10);

	Percentiles acknowledgement() {
		return Percentiles.of(this.posts.stream().map(Post::latency));
	}

	/** From the moment a question was to be sent to the moment LINE took the answer. */
	Percentiles answer() {
		Effects effects = new Effects(this.ledger);
		return Percentiles.of(this.posts.stream()
			.flatMap((post) -> effects.first(post.event())
				.map((delivery) -> Duration.between(post.intendedAt(), delivery.at()))
				.stream()));
	}

	/** What never came counts as late. */
	double answeredInTime() {
		Percentiles answer = answer();
		return answer.within(IN_TIME) * answer.sorted().size() / Math.max(1, this.posts.size());
	}

	double cpuMillisPerWebhook() {
		return Percentiles.millis(this.cpu) / Math.max(1, this.posts.size());
	}

	private Map<Integer, Long> statuses() {
		return this.posts.stream().collect(Collectors.groupingBy(Post::status, TreeMap::new, Collectors.counting()));
	}

	@Override
	public String toString() {
		Percentiles answer = answer();
		return Stream
			.of("%s, LINE's API at %,d ms".formatted(this.subject, this.apiDelay.toMillis()),
					"acknowledged   " + acknowledgement(), "statuses       " + statuses(),
					"sent late by   " + Percentiles.of(this.posts.stream().map(Post::delay)),
					"answered       %.3f %% within 10 s, %s".formatted(100 * answeredInTime(), answer),
					"CPU            %.2f s, %.3f ms a webhook".formatted(this.cpu.toMillis() / 1e3,
							cpuMillisPerWebhook()),
					"memory         %,d MB resident".formatted(this.residentKilobytes / 1_024),
					"history        " + this.verdict)
			.collect(Collectors.joining("\n  "));
	}

}
