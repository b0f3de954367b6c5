package jp.wakuwaku.bot.load.traffic;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import jp.wakuwaku.bot.load.history.Post;
import jp.wakuwaku.bot.load.history.SentEvent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LoadGeneratorTests {

	private static final Duration SHORT = Duration.ofMillis(500);

	private final Set<SentEvent> registered = ConcurrentHashMap.newKeySet();

	@Test
	void postsSignedEventsAndWritesThemDown() {
		try (StandInBot bot = new StandInBot((call) -> 200)) {
			List<Post> posts = run(LoadPlan.of(100), bot);
			assertThat(posts).hasSizeBetween(45, 51).allMatch(Post::isAcknowledged);
			assertThat(posts).extracting((post) -> post.event().id()).doesNotHaveDuplicates();
			assertThat(bot.events()).hasSameSizeAs(posts).allSatisfy((event) -> {
				assertThat(event.path("type").asString()).isEqualTo("message");
				assertThat(event.path("deliveryContext").path("isRedelivery").asBoolean()).isFalse();
			});
		}
	}

	@Test
	void makesEveryReplyTokenKnownBeforeItIsSent() {
		try (StandInBot bot = new StandInBot((call) -> 200)) {
			assertThat(run(LoadPlan.of(100), bot)).extracting(Post::event).isSubsetOf(this.registered);
		}
	}

	@Test
	void sendsTwoMessagesOfAResidentInARow() {
		try (StandInBot bot = new StandInBot((call) -> 200)) {
			List<Post> posts = run(LoadPlan.of(100), bot);
			assertThat(posts.stream().map((post) -> post.event().resident()).distinct().count())
				.isBetween(posts.size() / 2L, posts.size() / 2L + 1);
		}
	}

	@Test
	void postsAgainWhatWasNotAcknowledged() {
		try (StandInBot bot = new StandInBot((call) -> (call == 0) ? 503 : 200)) {
			List<Post> posts = run(LoadPlan.of(10).redelivering(2), bot);
			assertThat(posts).extracting(Post::status).containsOnlyOnce(503);
			SentEvent failed = posts.stream()
				.filter((post) -> !post.isAcknowledged())
				.findFirst()
				.orElseThrow()
				.event();
			List<JsonNode> deliveries = bot.events()
				.stream()
				.filter((event) -> event.path("webhookEventId").asString().equals(failed.id()))
				.toList();
			assertThat(deliveries).extracting((event) -> event.path("deliveryContext").path("isRedelivery").asBoolean())
				.containsExactly(false, true);
			assertThat(deliveries).extracting((event) -> event.path("timestamp").asLong())
				.containsOnly(deliveries.getFirst().path("timestamp").asLong());
		}
	}

	@Test
	void postsCopiesOfOneEvent() {
		try (StandInBot bot = new StandInBot((call) -> 200)) {
			List<Post> posts = run(LoadPlan.of(20).copied(3), bot);
			assertThat(posts).hasSize(3 * (int) posts.stream().map(Post::event).distinct().count());
		}
	}

	@Test
	void measuresABotThatIsHeldUpFromTheIntendedMoment() {
		try (StandInBot bot = new StandInBot((call) -> {
			LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
			return 200;
		})) {
			assertThat(run(LoadPlan.of(50), bot))
				.allSatisfy((post) -> assertThat(post.latency()).isGreaterThanOrEqualTo(Duration.ofMillis(300)));
		}
	}

	@Test
	void writesDownThatNobodyAnswered() {
		StandInBot gone = new StandInBot((call) -> 200);
		gone.close();
		assertThat(run(LoadPlan.of(20), gone)).isNotEmpty().extracting(Post::status).containsOnly(Post.NO_ANSWER);
	}

	@Test
	void stopsWhenNoReplyTokensCanBeHad() {
		try (StandInBot bot = new StandInBot((call) -> 200);
				LoadGenerator load = new LoadGenerator(LoadPlan.of(20), bot.channel(), (events) -> {
					throw new IllegalArgumentException("no");
				})) {
			assertThatIllegalStateException().isThrownBy(() -> load.runFor(SHORT));
		}
	}

	private List<Post> run(LoadPlan plan, StandInBot bot) {
		try (LoadGenerator load = new LoadGenerator(plan, bot.channel(), this.registered::addAll)) {
			return load.runFor(SHORT);
		}
	}

}
