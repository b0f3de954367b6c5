package jp.wakuwaku.bot.emulator;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitsTests {

	private final SettableClock clock = new SettableClock();

	private final RateLimits limits = limits(true);

	@Test
	void allowAsManyCallsAsTheRateAndRefillWithTime() {
		assertThat(allowed("push", Rate.USUAL, 2100)).isEqualTo(2000);
		this.clock.advance(Duration.ofMillis(100));
		assertThat(allowed("push", Rate.USUAL, 1000)).isEqualTo(200);
		this.clock.advance(Duration.ofHours(1));
		assertThat(allowed("push", Rate.USUAL, 2100)).isEqualTo(2000);
	}

	@Test
	void countEachEndpointByItself() {
		assertThat(allowed("broadcast", Rate.perHour(60), 61)).isEqualTo(60);
		assertThat(allowed("narrowcast", Rate.perHour(60), 61)).isEqualTo(60);
	}

	@Test
	void canBeSwitchedOff() {
		RateLimits off = limits(false);
		assertThat(IntStream.range(0, 100).filter((i) -> off.allows("x", Rate.perHour(1))).count()).isEqualTo(100);
	}

	private long allowed(String endpoint, Rate rate, int calls) {
		return IntStream.range(0, calls).filter((i) -> this.limits.allows(endpoint, rate)).count();
	}

	private RateLimits limits(boolean active) {
		return new RateLimits(new EmulatorTime(this.clock), new EmulatorProperties(true, null, null, active, false, 0));
	}

}
