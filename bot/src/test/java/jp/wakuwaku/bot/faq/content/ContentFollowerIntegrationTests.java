package jp.wakuwaku.bot.faq.content;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.faq.FaqEdit;
import jp.wakuwaku.bot.faq.FaqVersion;
import jp.wakuwaku.bot.faq.LiveFaq;
import jp.wakuwaku.bot.platform.Follower;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.knowledge.Faq;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import static jp.wakuwaku.bot.faq.content.ContentFixture.HANAKO;
import static jp.wakuwaku.bot.faq.content.ContentFixture.NOON;
import static jp.wakuwaku.bot.faq.content.ContentFixture.SHIPPED;
import static jp.wakuwaku.bot.faq.content.ContentFixture.TARO;
import static jp.wakuwaku.bot.faq.content.ContentFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith({ RedisExtension.class, OutputCaptureExtension.class })
class ContentFollowerIntegrationTests {

	private static final Faq NEXT_RELEASE = FaqChanges.put(entry("fee", "無料です。"), SHIPPED);

	/** For what does not depend on how often somebody looks. */
	private static final Duration AT_ONCE = Duration.ofMillis(20);

	private static final Duration AS_EVER = Duration.ofSeconds(2);

	private static final Runnable NO_GOLDEN = () -> {
	};

	private final ContentFixture fixture = new ContentFixture();

	private final Recorder live = new Recorder();

	private final List<Follower> started = new ArrayList<>();

	@AfterEach
	void close() {
		this.started.forEach(Follower::stop);
		this.fixture.close();
	}

	@Test
	void publishesWhatShipsAtTheFirstStart() {
		ContentFollower follower = start(SHIPPED);
		assertThat(this.live.next()).isEqualTo(SHIPPED);
		assertThat(this.fixture.editing.versions())
			.containsExactly(new FaqVersion(1, FaqVersion.State.PUBLISHED, null, NOON, null));
		assertThat(health(follower)).isEqualTo(Health.up().withDetail("content", "FAQ version 1").build());
	}

	@Test
	void publishesWhatShipsOnceWhenInstancesStartTogether() throws Exception {
		List<Callable<Long>> instances = Stream.<Callable<Long>>generate(() -> () -> this.fixture.seed(SHIPPED))
			.limit(16)
			.toList();
		List<Long> seeded = new ArrayList<>();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<Long> instance : threads.invokeAll(instances)) {
				seeded.add(instance.get());
			}
		}
		assertThat(seeded).filteredOn((number) -> number == 1).hasSize(1);
		assertThat(seeded).filteredOn((number) -> number == 0).hasSize(15);
		assertThat(this.fixture.editing.versions()).hasSize(1);
	}

	@Test
	void publishesWhatTheNextReleaseShipsAsLongAsStaffHaveChangedNothing() {
		start(SHIPPED);
		start(NEXT_RELEASE);
		assertThat(this.live.next()).isEqualTo(SHIPPED);
		assertThat(this.live.next()).isEqualTo(NEXT_RELEASE);
		assertThat(this.fixture.versions.published()).isEqualTo(2);
	}

	@Test
	void doesNotGoBackToWhatAnOlderReleaseShips() {
		start(SHIPPED);
		start(NEXT_RELEASE);
		start(SHIPPED);
		assertThat(this.fixture.versions.published()).isEqualTo(2);
	}

	@Test
	void leavesWhatStaffHavePublishedAlone() {
		start(SHIPPED);
		publish("when", "八月です。");
		start(NEXT_RELEASE);
		assertThat(this.fixture.versions.published()).isEqualTo(2);
	}

	@Test
	void leavesWhatStaffAreWorkingOnAlone() {
		start(SHIPPED);
		this.fixture.editing.putEntry(entry("when", "八月です。"), this.fixture.versions.revision(), HANAKO);
		start(NEXT_RELEASE);
		assertThat(this.fixture.versions.published()).isEqualTo(1);
	}

	@Test
	void leavesWhatStaffHaveRolledBackToAlone() {
		start(SHIPPED);
		publish("when", "八月です。");
		this.fixture.editing.rollBack(1, TARO);
		start(NEXT_RELEASE);
		assertThat(this.fixture.versions.published()).isEqualTo(3);
	}

	@Test
	void hasEveryInstanceAnswerFromANewVersionWithinFiveSeconds() {
		Recorder other = new Recorder();
		ContentFollower one = start(SHIPPED, this.live, AS_EVER);
		ContentFollower two = start(SHIPPED, other, AS_EVER);
		assertThat(this.live.next()).isEqualTo(other.next()).isEqualTo(SHIPPED);
		publish("when", "八月です。");
		assertThat(this.live.nextWithinFiveSeconds()).isEqualTo(FaqChanges.put(entry("when", "八月です。"), SHIPPED));
		assertThat(other.nextWithinFiveSeconds()).isEqualTo(FaqChanges.put(entry("when", "八月です。"), SHIPPED));
		await().untilAsserted(
				() -> assertThat(List.of(one.following(), two.following())).containsOnly(Following.upToDate(2)));
		this.fixture.editing.rollBack(1, TARO);
		assertThat(this.live.nextWithinFiveSeconds()).isEqualTo(SHIPPED);
		assertThat(other.nextWithinFiveSeconds()).isEqualTo(SHIPPED);
	}

	@Test
	void keepsAnsweringWhenAVersionCannotBeMadeSearchable(CapturedOutput output) {
		ContentFollower follower = start(SHIPPED);
		this.live.refused = "八月です。";
		publish("when", "八月です。");
		await().until(() -> follower.following().problem() != null);
		assertThat(health(follower)).isEqualTo(Health.status(ContentHealthIndicator.OUTDATED)
			.withDetail("content", "FAQ version 1")
			.withDetail("shown", 1L)
			.withDetail("published", 2L)
			.withDetail("problem", "version 2 cannot be used")
			.build());
		assertThat(output).contains("FAQ version 2 cannot be made searchable: java.lang.IllegalArgumentException")
			.doesNotContain("八月");
		publish("when", "九月です。");
		await().until(() -> follower.following().equals(Following.upToDate(3)));
	}

	@Test
	void fallsBackToAnOlderVersionWhenThePublishedOneIsDamaged(CapturedOutput output) {
		this.fixture.seed(SHIPPED);
		publish("when", "八月です。");
		publish("when", "九月です。");
		this.fixture.damage(ContentKeys.CONTENTS, "3");
		ContentFollower follower = start(SHIPPED);
		assertThat(this.live.next()).isEqualTo(FaqChanges.put(entry("when", "八月です。"), SHIPPED));
		assertThat(follower.following()).isEqualTo(new Following(2, 3, "version 3 cannot be used"));
		assertThat(output).contains("FAQ: version 3: ").doesNotContain("ひみつ");
		assertThat(this.live.behind).isTrue();
	}

	@Test
	void fallsBackToAnOlderVersionWhenALetterOfThePublishedOneHasChanged(CapturedOutput output) {
		this.fixture.seed(SHIPPED);
		publish("when", "八月です。");
		this.fixture.changeALetter("2", "八月", "九月");
		ContentFollower follower = start(SHIPPED);
		assertThat(this.live.next()).isEqualTo(SHIPPED);
		assertThat(follower.following()).isEqualTo(new Following(1, 2, "version 2 cannot be used"));
		assertThat(this.live.behind).isTrue();
		assertThat(output).contains("FAQ: version 2: damaged", "publish again, or roll back").doesNotContain("九月");
	}

	@Test
	void answersFromWhatWasPublishedBeforeChecksumsWereNoted() {
		this.fixture.seed(SHIPPED);
		this.fixture.forgetChecksum("1");
		start(SHIPPED);
		assertThat(this.live.next()).isEqualTo(SHIPPED);
		assertThat(this.live.behind).isFalse();
	}

	@Test
	void answersFromContentWhoseNoteIsDamaged() {
		this.fixture.seed(SHIPPED);
		this.fixture.damage(ContentKeys.VERSIONS, "1");
		start(SHIPPED);
		assertThat(this.live.next()).isEqualTo(SHIPPED);
		assertThat(this.live.behind).isFalse();
	}

	@Test
	void isNotBehindAnyMoreWhenSomethingIsPublishedAgain() {
		this.fixture.seed(SHIPPED);
		publish("when", "八月です。");
		this.fixture.changeALetter("2", "八月", "九月");
		ContentFollower follower = start(SHIPPED);
		assertThat(this.live.behind).isTrue();
		publish("when", "十月です。");
		await().until(() -> follower.following().equals(Following.upToDate(3)));
		assertThat(this.live.behind).isFalse();
	}

	@Test
	void fallsBackToWhatShipsWhenNothingInRedisCanBeRead() {
		this.fixture.seed(SHIPPED);
		this.fixture.damage(ContentKeys.CONTENTS, "1");
		ContentFollower follower = start(SHIPPED);
		assertThat(this.live.next()).isEqualTo(SHIPPED);
		assertThat(follower.following()).isEqualTo(new Following(Following.SHIPPED, 1, "no readable version in Redis"));
	}

	@Test
	void takesTheLatestWhenItIsNotKnownWhichOneIsPublished() {
		this.fixture.seed(SHIPPED);
		publish("when", "八月です。");
		this.fixture.redis.delete(ContentKeys.STATE);
		ContentFollower follower = start(NEXT_RELEASE);
		assertThat(this.live.next()).isEqualTo(FaqChanges.put(entry("when", "八月です。"), SHIPPED));
		assertThat(follower.following()).isEqualTo(new Following(2, 2, "no version is marked as published"));
	}

	@Test
	void goesOnWhenRedisLosesEverything() {
		ContentFollower follower = start(SHIPPED);
		publish("when", "八月です。");
		await().until(() -> follower.following().shown() == 2);
		RedisExtension.flush();
		await().until(() -> follower.following().problem() != null);
		assertThat(follower.following()).isEqualTo(new Following(2, Following.NOTHING, "no readable version in Redis"));
		assertThat(this.live.seen).hasSize(2);
		assertThat(this.live.behind).isFalse();
	}

	@Test
	void isBehindNoSoonerBecauseRedisDoesNotAnswer() {
		StringRedisTemplate redis = new StringRedisTemplate(this.fixture.redis.getRequiredConnectionFactory());
		ContentFollower follower = new ContentFollower(new RedisVersions(redis), () -> SHIPPED, NO_GOLDEN, this.live,
				this.fixture.clock);
		start(follower, AT_ONCE);
		LettuceConnectionFactory nowhere = unreachable();
		redis.setConnectionFactory(nowhere);
		await().until(() -> follower.following().problem() != null);
		assertThat(follower.following()).isEqualTo(new Following(1, 1, "Redis: RedisConnectionFailureException"));
		assertThat(this.live.behind).isFalse();
		nowhere.destroy();
	}

	@Test
	void answersFromWhatShipsUntilRedisIsThere() {
		StringRedisTemplate nowhere = new StringRedisTemplate(unreachable());
		ContentFollower follower = new ContentFollower(new RedisVersions(nowhere), () -> SHIPPED, NO_GOLDEN, this.live,
				this.fixture.clock);
		start(follower, AT_ONCE);
		assertThat(this.live.next()).isEqualTo(SHIPPED);
		assertThat(health(follower).getStatus()).isEqualTo(ContentHealthIndicator.OUTDATED);
		assertThat(follower.following().problem()).isEqualTo("Redis: RedisConnectionFailureException");
		assertThat(this.live.behind).isTrue();
		this.fixture.seed(SHIPPED);
		publish("when", "八月です。");
		nowhere.setConnectionFactory(this.fixture.redis.getRequiredConnectionFactory());
		assertThat(this.live.nextWithinFiveSeconds()).isEqualTo(FaqChanges.put(entry("when", "八月です。"), SHIPPED));
		await().until(() -> follower.following().equals(Following.upToDate(2)));
	}

	@Test
	void isDownOnlyWhenThereIsNothingToAnswerFrom() {
		ContentFollower follower = new ContentFollower(this.fixture.versions, () -> {
			throw new IllegalStateException("[40-join.yaml:12: label: 25 characters (expected: 1 to 20)]");
		}, NO_GOLDEN, this.live, this.fixture.clock);
		start(follower, AT_ONCE);
		assertThat(health(follower).getStatus()).isEqualTo(Status.DOWN);
		this.fixture.versions.publish(new FaqContent(SHIPPED), StoredVersion.by(HANAKO, NOON), new LastRead());
		await().until(() -> health(follower).getStatus().equals(Status.UP));
	}

	@Test
	void leavesNothingRunningWhenItStopsAndCanStartAgain() {
		ContentFollower content = start(SHIPPED);
		Follower follower = this.started.getFirst();
		assertThat(follower.isRunning()).isTrue();
		follower.stop();
		assertThat(follower.isRunning()).isFalse();
		publish("when", "八月です。");
		follower.start();
		assertThat(content.following()).isEqualTo(Following.upToDate(2));
		assertThat(follower.isRunning()).isTrue();
	}

	private ContentFollower start(Faq shipped) {
		return start(shipped, this.live, AT_ONCE);
	}

	private ContentFollower start(Faq shipped, LiveFaq answering, Duration every) {
		ContentFollower follower = new ContentFollower(this.fixture.versions, () -> shipped, NO_GOLDEN, answering,
				this.fixture.clock);
		start(follower, every);
		return follower;
	}

	private Follower start(ContentFollower content, Duration every) {
		Follower follower = new Follower("faq-content", every, content::look);
		this.started.add(follower);
		follower.start();
		return follower;
	}

	private void publish(String id, String answer) {
		FaqEdit saved = this.fixture.editing.putEntry(entry(id, answer), this.fixture.versions.revision(), HANAKO);
		assertThat(this.fixture.editing.publish(((FaqEdit.Saved) saved).revision(), HANAKO))
			.isInstanceOf(FaqEdit.Published.class);
	}

	private static Health health(ContentFollower follower) {
		return new ContentHealthIndicator(follower).health();
	}

	private static LettuceConnectionFactory unreachable() {
		LettuceConnectionFactory factory = new LettuceConnectionFactory("127.0.0.1", 1);
		factory.afterPropertiesSet();
		factory.start();
		return factory;
	}

	/** Says what it was told to answer from. */
	private static final class Recorder implements LiveFaq {

		private final BlockingQueue<Faq> seen = new LinkedBlockingQueue<>();

		private volatile String refused = "-";

		private volatile boolean behind;

		@Override
		public void switchTo(FaqContent content) {
			if (content.faq().entries().stream().anyMatch((entry) -> entry.answer().equals(this.refused))) {
				throw new IllegalArgumentException(this.refused);
			}
			this.seen.add(content.faq());
		}

		@Override
		public void markBehind(boolean behind) {
			this.behind = behind;
		}

		Faq next() {
			return this.seen.remove();
		}

		Faq nextWithinFiveSeconds() {
			try {
				return this.seen.poll(Duration.ofSeconds(5).toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (InterruptedException ex) {
				throw new AssertionError(ex);
			}
		}

	}

}
