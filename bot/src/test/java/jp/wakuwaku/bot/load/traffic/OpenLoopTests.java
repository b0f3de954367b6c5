package jp.wakuwaku.bot.load.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpenLoopTests {

	private final List<Instant> intended = new ArrayList<>();

	@Test
	void keepsTheRate() {
		Instant start = MonotonicTime.now();
		OpenLoop.run(100, () -> this.intended.size() < 20, this.intended::add);
		assertThat(Duration.between(start, MonotonicTime.now())).isGreaterThanOrEqualTo(Duration.ofMillis(190));
	}

	@Test
	void intendsEveryCallAtItsPlaceEvenIfOneTakesLong() {
		OpenLoop.run(1_000, () -> this.intended.size() < 20, (moment) -> {
			this.intended.add(moment);
			if (this.intended.size() == 5) {
				LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
			}
		});
		for (int i = 1; i < this.intended.size(); i++) {
			assertThat(Duration.between(this.intended.get(i - 1), this.intended.get(i)))
				.isEqualTo(Duration.ofMillis(1));
		}
	}

	@Test
	void makesUpForCallsThatTookLong() {
		Instant start = MonotonicTime.now();
		OpenLoop.run(100, () -> this.intended.size() < 40, (moment) -> {
			this.intended.add(moment);
			if (this.intended.size() == 1) {
				LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
			}
		});
		assertThat(Duration.between(start, MonotonicTime.now())).isLessThan(Duration.ofMillis(550));
	}

}
