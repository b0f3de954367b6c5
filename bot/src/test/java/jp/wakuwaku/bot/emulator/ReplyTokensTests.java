package jp.wakuwaku.bot.emulator;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyTokensTests {

	private final SettableClock clock = new SettableClock();

	private final ReplyTokens tokens = new ReplyTokens(new EmulatorTime(this.clock));

	@Test
	void areGoodOnce() {
		this.tokens.issue("t", "U1");
		assertThat(this.tokens.use("t")).contains("U1");
		assertThat(this.tokens.use("t")).isEmpty();
	}

	@Test
	void areGoodForAMinute() {
		this.tokens.issue("t", "U1");
		this.tokens.issue("u", "U1");
		this.clock.advance(Duration.ofSeconds(60));
		assertThat(this.tokens.use("t")).contains("U1");
		this.clock.advance(Duration.ofMillis(1));
		assertThat(this.tokens.use("u")).isEmpty();
	}

	@Test
	void areGoodForAnotherMinuteAfterARedelivery() {
		this.tokens.issue("t", "U1");
		this.clock.advance(Duration.ofMinutes(10));
		this.tokens.prolong("t");
		this.clock.advance(Duration.ofSeconds(59));
		assertThat(this.tokens.use("t")).contains("U1");
	}

	@Test
	void areNeverGoodAgainOnceUsed() {
		this.tokens.issue("t", "U1");
		this.tokens.use("t");
		this.tokens.prolong("t");
		assertThat(this.tokens.use("t")).isEmpty();
	}

	@Test
	void endTwentyMinutesAfterTheEvent() {
		this.tokens.issue("t", "U1");
		this.tokens.issue("u", "U1");
		this.clock.advance(Duration.ofMinutes(19).plusSeconds(30));
		this.tokens.prolong("t");
		this.tokens.prolong("u");
		this.clock.advance(Duration.ofSeconds(30));
		assertThat(this.tokens.use("t")).contains("U1");
		this.clock.advance(Duration.ofMillis(1));
		assertThat(this.tokens.use("u")).isEmpty();
	}

}
