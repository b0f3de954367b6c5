package jp.wakuwaku.bot.emulator;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryKeysTests {

	private static final UUID KEY = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");

	private final SettableClock clock = new SettableClock();

	private final RetryKeys keys = new RetryKeys(new EmulatorTime(this.clock));

	@Test
	void rememberTheFirstRequest() {
		assertThat(this.keys.claim(KEY, "first", null)).isEmpty();
		assertThat(this.keys.claim(KEY, "second", null)).map(RetryKeys.Accepted::requestId).contains("first");
	}

	@Test
	void forgetAfterADay() {
		this.keys.claim(KEY, "first", null);
		this.clock.advance(Duration.ofHours(24).minusMillis(1));
		assertThat(this.keys.claim(KEY, "second", null)).isPresent();
		this.clock.advance(Duration.ofMillis(1));
		assertThat(this.keys.claim(KEY, "third", null)).isEmpty();
	}

	@Test
	void letOneOfManyThroughAtTheSameTime() {
		var through = new AtomicInteger();
		IntStream.range(0, 1000).parallel().forEach((i) -> {
			if (this.keys.claim(KEY, "request-" + i, null).isEmpty()) {
				through.incrementAndGet();
			}
		});
		assertThat(through).hasValue(1);
	}

}
