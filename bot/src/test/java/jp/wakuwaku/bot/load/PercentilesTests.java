package jp.wakuwaku.bot.load;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PercentilesTests {

	private final Percentiles hundred = Percentiles
		.of(IntStream.rangeClosed(1, 100).mapToObj((i) -> Duration.ofMillis(101 - i)));

	@Test
	void namesDurationsThatOccurred() {
		assertThat(this.hundred.at(0.5)).isEqualTo(Duration.ofMillis(50));
		assertThat(this.hundred.at(0.99)).isEqualTo(Duration.ofMillis(99));
		assertThat(this.hundred.at(1)).isEqualTo(Duration.ofMillis(100));
	}

	@Test
	void countsTheLimitIn() {
		assertThat(this.hundred.within(Duration.ofMillis(25))).isEqualTo(0.25);
	}

	@Test
	void ofNothingAreZero() {
		assertThat(Percentiles.of(Stream.empty()).at(0.99)).isZero();
		assertThat(Percentiles.of(Stream.empty()).within(Duration.ZERO)).isZero();
	}

}
