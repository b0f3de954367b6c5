package jp.wakuwaku.bot.platform.due;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import jp.wakuwaku.bot.platform.due.RedisDueItems.Always;
import jp.wakuwaku.bot.platform.redis.RedisExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class DueItemsIntegrationTests {

	private static final Instant NOW = Instant.parse("2026-12-01T01:00:00Z");

	private static final String KIND = "bell";

	private static final Always NEXT = new Always(List.of("next"), Duration.ofMinutes(1));

	private final LettuceConnectionFactory connections = RedisExtension.connect();

	private RedisDueItems items;

	private RedisDueItems other;

	@BeforeEach
	void connect() {
		this.items = new RedisDueItems(new StringRedisTemplate(this.connections));
		this.other = new RedisDueItems(new StringRedisTemplate(this.connections));
	}

	@AfterEach
	void disconnect() {
		this.connections.destroy();
	}

	private List<Claim> claim(RedisDueItems instance, Instant now) {
		return instance.claim(KIND, now, 10, Always.NOTHING);
	}

	private static List<String> ids(List<Claim> claims) {
		return claims.stream().map((claim) -> claim.item().id()).toList();
	}

	@Test
	void isTakenOnceWhenItsTimeHasCome() {
		this.items.schedule(KIND, "a", NOW);
		assertThat(claim(this.items, NOW.minusMillis(1))).isEmpty();
		assertThat(claim(this.items, NOW)).singleElement()
			.satisfies((claim) -> assertThat(claim.item()).isEqualTo(new DueItem(KIND, "a", NOW)));
		assertThat(claim(this.other, NOW)).isEmpty();
	}

	@Test
	void comesOldestFirstAndNoMoreThanAskedFor() {
		this.items.schedule(KIND, "late", NOW);
		this.items.schedule(KIND, "early", NOW.minusSeconds(9));
		assertThat(ids(this.items.claim(KIND, NOW, 1, Always.NOTHING))).containsExactly("early");
	}

	@Test
	void isGoneWhenDone() {
		this.items.schedule(KIND, "a", NOW);
		done(claim(this.items, NOW));
		assertThat(this.items.dueAt(KIND, "a")).isEmpty();
		assertThat(claim(this.items, NOW.plus(Duration.ofDays(1)))).isEmpty();
	}

	@Test
	void takesTheLastTimeThatWasSaid() {
		this.items.schedule(KIND, "a", NOW);
		this.items.schedule(KIND, "a", NOW.plusSeconds(60));
		assertThat(claim(this.items, NOW)).isEmpty();
		assertThat(this.items.dueAt(KIND, "a")).contains(NOW.plusSeconds(60));
	}

	@Test
	void keepsTheFirstTimeWhenOnlyAMissingOneIsWanted() {
		assertThat(this.items.scheduleIfAbsent(KIND, "a", NOW)).isTrue();
		assertThat(this.items.scheduleIfAbsent(KIND, "a", NOW.plusSeconds(60))).isFalse();
		claim(this.items, NOW);
		assertThat(this.items.scheduleIfAbsent(KIND, "a", NOW.plusSeconds(60))).isFalse();
	}

	@Test
	void isNotLostWhenItIsScheduledAnewWhileItIsBeingDone() {
		this.items.schedule(KIND, "a", NOW);
		List<Claim> claims = claim(this.items, NOW);
		this.items.schedule(KIND, "a", NOW.plusSeconds(5));
		assertThat(claim(this.other, NOW.plusSeconds(5))).isEmpty();
		done(claims);
		assertThat(ids(claim(this.other, NOW.plusSeconds(5)))).containsExactly("a");
	}

	@Test
	void isNotLostWhenItIsScheduledAnewAndTheWorkThenFails() {
		this.items.schedule(KIND, "a", NOW);
		List<Claim> claims = claim(this.items, NOW);
		this.items.schedule(KIND, "a", NOW.plus(Duration.ofDays(7)));
		fail(claims, NOW);
		assertThat(this.items.dueAt(KIND, "a")).contains(NOW.plus(Duration.ofDays(7)));
	}

	@Test
	void comesAgainLaterAndLaterWhenItFails() {
		this.items.schedule(KIND, "a", NOW);
		fail(claim(this.items, NOW), NOW);
		assertThat(claim(this.items, NOW)).isEmpty();
		Instant second = NOW.plusSeconds(1);
		fail(claim(this.items, second), second);
		assertThat(this.items.dueAt(KIND, "a")).contains(second.plusSeconds(2));
	}

	@Test
	void forgetsItsFailuresWhenItIsDone() {
		this.items.schedule(KIND, "a", NOW);
		fail(claim(this.items, NOW), NOW);
		done(claim(this.items, NOW.plusSeconds(1)));
		this.items.schedule(KIND, "a", NOW);
		assertThat(claim(this.items, NOW)).singleElement().satisfies((claim) -> assertThat(claim.failures()).isZero());
	}

	@Test
	void isDueAgainWhenWhoTookItIsGone() {
		this.items.schedule(KIND, "a", NOW);
		List<Claim> lost = claim(this.items, NOW);
		Instant later = NOW.plus(DuePolicy.LEASE);
		assertThat(claim(this.other, later)).singleElement()
			.satisfies((claim) -> assertThat(claim.item().dueAt()).isEqualTo(NOW));
		done(lost);
		assertThat(this.items.dueAt(KIND, "a")).contains(NOW);
	}

	@Test
	void staysWithWhoRenewsTheLease() {
		this.items.schedule(KIND, "a", NOW);
		this.items.renew(KIND, claim(this.items, NOW), NOW.plusSeconds(20));
		assertThat(claim(this.other, NOW.plus(DuePolicy.LEASE))).isEmpty();
	}

	@Test
	void comesAtTheNewTimeWhenWhoTookItIsGone() {
		this.items.schedule(KIND, "a", NOW);
		claim(this.items, NOW);
		this.items.schedule(KIND, "a", NOW.plus(Duration.ofDays(7)));
		assertThat(claim(this.other, NOW.plus(DuePolicy.LEASE))).isEmpty();
		assertThat(this.items.dueAt(KIND, "a")).contains(NOW.plus(Duration.ofDays(7)));
	}

	@Test
	void doesNotComeWhenItIsCancelled() {
		this.items.schedule(KIND, "a", NOW);
		assertThat(this.items.cancel(KIND, "a")).isTrue();
		assertThat(this.items.cancel(KIND, "a")).isFalse();
		assertThat(claim(this.items, NOW)).isEmpty();
	}

	@Test
	void doesNotComeAgainWhenItIsCancelledWhileItIsBeingDone() {
		this.items.schedule(KIND, "a", NOW);
		List<Claim> claims = claim(this.items, NOW);
		this.items.schedule(KIND, "a", NOW.plusSeconds(5));
		this.items.cancel(KIND, "a");
		fail(claims, NOW);
		assertThat(claim(this.items, NOW.plus(Duration.ofDays(1)))).isEmpty();
	}

	@Test
	void putsBackWhatIsAlwaysThereWhenRedisHasLostIt() {
		assertThat(ids(this.items.claim(KIND, NOW, 10, NEXT))).containsExactly("next");
		assertThat(this.other.claim(KIND, NOW, 10, NEXT)).isEmpty();
	}

	@Test
	void bringsBackWhatAClockThatWasWrongHasPutFarAway() {
		this.items.claim(KIND, NOW.plus(Duration.ofDays(6)), 10, NEXT);
		assertThat(ids(this.other.claim(KIND, NOW, 10, NEXT))).isEmpty();
		assertThat(ids(this.other.claim(KIND, NOW, 10, NEXT))).containsExactly("next");
	}

	private void done(List<Claim> claims) {
		this.items.settle(KIND, claims.stream().map(Claim.Outcome::done).toList());
	}

	private void fail(List<Claim> claims, Instant now) {
		this.items.settle(KIND, claims.stream().map((claim) -> Claim.Outcome.failed(claim, now)).toList());
	}

}
