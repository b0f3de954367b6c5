package jp.wakuwaku.bot.journey;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ChromiumTests {

	@Test
	void isUsedWhereItIs() {
		assertThat(Chromium.decide(true, false).isDisabled()).isFalse();
		assertThat(Chromium.decide(true, true).isDisabled()).isFalse();
	}

	@Test
	void isDoneWithoutWhereItIsNotAndTheReasonIsGiven() {
		assertThat(Chromium.decide(false, false).isDisabled()).isTrue();
		assertThat(Chromium.decide(false, false).getReason()).hasValueSatisfying(
				(reason) -> assertThat(reason).contains("/usr/bin/chromium", "chromium-driver", "fonts-noto-cjk"));
	}

	@Test
	void isMissedWhereItIsRequired() {
		assertThatIllegalStateException().isThrownBy(() -> Chromium.decide(false, true))
			.withMessageContaining("/usr/bin/chromedriver");
	}

}
