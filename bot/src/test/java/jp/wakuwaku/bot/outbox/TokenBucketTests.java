package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TokenBucketTests {

	private static final Instant NOON = Instant.parse("2026-11-30T03:00:00Z");

	private final TokenBucket full = TokenBucket.of(200, NOON);

	@Test
	void allowsNoMoreThanLineInAnySecond() {
		TokenBucket bucket = this.full;
		int calls = 0;
		for (int milli = 0; milli <= 1_000; milli++) {
			bucket = bucket.at(NOON.plusMillis(milli));
			while (bucket.allows(0)) {
				bucket = bucket.taken();
				calls++;
			}
		}
		assertThat(calls).isBetween(200, 221);
	}

	@Test
	void leavesAPartToWhatIsMoreUrgent() {
		TokenBucket bucket = this.full;
		while (bucket.allows(0.5)) {
			bucket = bucket.taken();
		}
		assertThat(bucket.allows(0)).isTrue();
		assertThat(bucket.tokens()).isEqualTo(10);
	}

	@Test
	void saysWhenToAskAgain() {
		TokenBucket bucket = this.full;
		while (bucket.allows(0)) {
			bucket = bucket.taken();
		}
		Duration wait = bucket.until(0);
		assertThat(wait).isEqualTo(Duration.ofMillis(5));
		assertThat(bucket.at(NOON.plus(wait)).allows(0)).isTrue();
		assertThat(bucket.at(NOON.plus(wait).minusMillis(1)).allows(0)).isFalse();
	}

	@Test
	void isSlowedOnceForAnswersThatComeTogether() {
		TokenBucket slowed = this.full.slowed();
		assertThat(slowed.rate()).isEqualTo(100);
		assertThat(slowed.tokens()).isZero();
		assertThat(slowed.at(NOON.plusMillis(500)).slowed().rate()).isGreaterThan(100);
		assertThat(slowed.at(NOON.plusSeconds(1)).slowed().rate()).isBetween(50.0, 52.0);
	}

	@Test
	void recoversWithinAMinute() {
		assertThat(this.full.slowed().at(NOON.plusSeconds(30)).rate()).isEqualTo(200);
	}

	@Test
	void neverComesToAHaltAndLetsTheLeastUrgentThroughInTheEnd() {
		TokenBucket bucket = this.full;
		for (int second = 1; second <= 100; second++) {
			bucket = bucket.at(NOON.plusSeconds(second)).slowed();
		}
		assertThat(bucket.rate()).isGreaterThanOrEqualTo(2);
		assertThat(bucket.at(NOON.plusSeconds(105)).allows(0.5)).isTrue();
	}

	@Test
	void isNotFilledByTimeThatGoesBackwards() {
		TokenBucket later = this.full.taken().at(NOON.minusSeconds(100));
		assertThat(later.tokens()).isEqualTo(19);
		assertThat(later.filledAt()).isEqualTo(NOON.minusSeconds(100));
	}

	@Test
	void refusesARateBeyondLines() {
		assertThatIllegalArgumentException().isThrownBy(() -> new TokenBucket(200, 201, 0, NOON, Instant.EPOCH));
	}

}
