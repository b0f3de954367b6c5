package jp.wakuwaku.bot.surveys;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ShareTests {

	/** As R's {@code prop.test(x, n, correct = FALSE)} says. */
	@Test
	void liesInWilsonsInterval() {
		assertThat(new Share(15, 50).value()).isEqualTo(0.3);
		assertThat(new Share(15, 50).interval().low()).isCloseTo(0.1910, within(0.00005));
		assertThat(new Share(15, 50).interval().high()).isCloseTo(0.4375, within(0.00005));
		assertThat(new Share(5, 10).interval().low()).isCloseTo(0.2366, within(0.00005));
		assertThat(new Share(5, 10).interval().high()).isCloseTo(0.7634, within(0.00005));
	}

	@Test
	void staysWithinNothingAndEverything() {
		assertThat(new Share(0, 10).interval()).isEqualTo(new Share.Interval(0, new Share(0, 10).interval().high()));
		assertThat(new Share(0, 10).interval().high()).isCloseTo(0.2775, within(0.00005));
		assertThat(new Share(10, 10).interval().high()).isEqualTo(1);
		assertThat(new Share(0, 0).interval()).isEqualTo(new Share.Interval(0, 1));
		for (int of = 1; of < 200; of++) {
			for (int count = 0; count <= of; count++) {
				Share share = new Share(count, of);
				assertThat(share.value()).isBetween(share.interval().low(), share.interval().high());
				assertThat(share.interval().low()).isNotNegative();
				assertThat(share.interval().high()).isLessThanOrEqualTo(1);
			}
		}
	}

	@Test
	void isNeverMoreThanAll() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Share(2, 1))
			.withMessage("count: 2 of 1 (expected: 0 to all)");
	}

}
