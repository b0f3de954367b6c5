package jp.wakuwaku.bot.platform;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.QueryTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class FollowerTests {

	private final AtomicInteger looks = new AtomicInteger();

	private volatile RuntimeException failure = new IllegalStateException("ひみつ");

	private final Follower follower = new Follower("words", Duration.ofMillis(5), this::look);

	@AfterEach
	void stop() {
		this.follower.stop();
	}

	@Test
	void goesOnLookingAndSaysOnceWhatIsWrongWithoutRepeatingWhatWasRead(CapturedOutput output) {
		this.follower.start();
		looksOn();
		assertThat(output.getOut()).containsOnlyOnce("words cannot be followed: IllegalStateException")
			.doesNotContain("ひみつ");
		this.failure = new QueryTimeoutException("ひみつ");
		looksOn();
		assertThat(output.getOut()).containsOnlyOnce("words cannot be followed: Redis: QueryTimeoutException")
			.doesNotContain("ひみつ");
	}

	@Test
	void refusesTheStartOnlyAtTheStart(CapturedOutput output) {
		this.failure = new StartRefusedException("words.yaml: broken", "Mend it.");
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(this.follower::start);
		this.failure = new QueryTimeoutException("late");
		this.follower.start();
		this.failure = new StartRefusedException("words.yaml: broken", "Mend it.");
		looksOn();
		assertThat(output.getOut()).contains("words cannot be followed: words.yaml: broken");
		assertThat(this.follower.isRunning()).isTrue();
	}

	private void looksOn() {
		int begun = this.looks.get();
		Awaitility.await().until(() -> this.looks.get() > begun + 3);
	}

	private void look() {
		this.looks.incrementAndGet();
		throw this.failure;
	}

}
