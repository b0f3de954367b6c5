package jp.wakuwaku.bot.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.load.history.Post;
import jp.wakuwaku.bot.load.history.Verdict;
import jp.wakuwaku.bot.load.process.JavaServer;
import jp.wakuwaku.bot.load.traffic.LoadGenerator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledOnOs(OS.LINUX)
@BesideOtherTests
class FrozenRedisProcessTests {

	/** Longer than LINE's patience, shorter than any redelivery goes on. */
	private static final Duration FROZEN = Duration.ofSeconds(5);

	private static final Duration SETTLE_WITHIN = Duration.ofSeconds(60);

	@Test
	void refusesWebhooksInUnderASecondAndGoesOnWhenRedisDoes() {
		try (TestBed bed = new TestBed("frozen-redis");
				JavaServer bot = bed.bot();
				LoadGenerator load = bed.load(Rounds.plan(), bot)) {
			bot.start();
			Rounds rounds = Rounds.begin(load);
			rounds.awaitWork();
			bed.redis().freeze();
			Instant frozenAt = Instant.now();
			Rounds.let(FROZEN);
			Instant thawedAt = Instant.now();
			bed.redis().thaw();
			Awaitility.await().atMost(Duration.ofSeconds(10)).until(bot::isReady);
			rounds.awaitWork();
			List<Post> posts = load.finish();
			Verdict verdict = bed.settle(posts, SETTLE_WITHIN);
			Report.print("Frozen Redis: " + verdict);
			List<Post> refused = meanwhile(frozenAt, thawedAt, posts);
			assertThat(refused.stream().map(Post::status).distinct()).containsExactly(503);
			assertThat(Percentiles.of(refused.stream().map(Post::latency)).at(1)).isLessThan(Duration.ofSeconds(1));
			assertThat(verdict).matches(Verdict::keepsPromises, "keeps its promises");
		}
	}

	private static List<Post> meanwhile(Instant begin, Instant end, List<Post> posts) {
		return posts.stream()
			.filter((post) -> post.sentAt().isAfter(begin) && post.sentAt().isBefore(end.minusSeconds(1)))
			.toList();
	}

}
