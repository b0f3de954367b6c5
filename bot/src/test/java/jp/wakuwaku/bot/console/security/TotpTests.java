package jp.wakuwaku.bot.console.security;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TotpTests {

	/** "12345678901234567890" in Base32. */
	private static final String RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
			"20000000000, 353130" })
	void makesTheCodesOfTheRfc(long seconds, String code) {
		assertThat(Totp.code(RFC_SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
	}

	@Test
	void takesACodeOfOneStepBeforeOrAfter() {
		Instant now = Instant.ofEpochSecond(1_111_111_111);
		for (int off : new int[] { -30, 0, 30 }) {
			assertThat(Totp.step(RFC_SECRET, Totp.code(RFC_SECRET, now.plusSeconds(off)), now)).isPresent();
		}
		for (int off : new int[] { -60, 60 }) {
			assertThat(Totp.step(RFC_SECRET, Totp.code(RFC_SECRET, now.plusSeconds(off)), now)).isEmpty();
		}
	}

	@Test
	void secretsHaveOneHundredAndSixtyBits() {
		assertThat(Totp.newSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.newSecret());
	}

}
