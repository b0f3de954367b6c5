package jp.wakuwaku.knowledge.evaluation;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EstimateTests {

	/** The example of Newcombe (1998): 81 of 263. */
	@Test
	void givesWilsonsIntervalForAShare() {
		Estimate share = Estimate.share(81, 263);
		assertThat(share.value()).isCloseTo(0.3080, within(1e-4));
		assertThat(share.low()).isCloseTo(0.2553, within(1e-4));
		assertThat(share.high()).isCloseTo(0.3662, within(1e-4));
		assertThat(share.cases()).isEqualTo("81/263");
	}

	@Test
	void isNeverSureOfAFewCases() {
		assertThat(Estimate.share(0, 20).low()).isZero();
		assertThat(Estimate.share(0, 20).high()).isCloseTo(0.1611, within(1e-4));
		assertThat(Estimate.share(20, 20).low()).isCloseTo(0.8389, within(1e-4));
	}

	@Test
	void knowsNothingWithoutCases() {
		assertThat(Estimate.share(0, 0)).isEqualTo(new Estimate(0, 0, 1, "0/0"));
		assertThat(Estimate.mean()).isEqualTo(new Estimate(0, 0, 1, "0"));
	}

	@Test
	void drawsCasesAgainForAMean() {
		double[] values = new double[100];
		Arrays.fill(values, 0, 50, 1);
		Estimate mean = Estimate.mean(values);
		assertThat(mean.value()).isEqualTo(0.5);
		// The normal distribution has 0.402 and 0.598.
		assertThat(mean.low()).isCloseTo(0.402, within(0.011));
		assertThat(mean.high()).isCloseTo(0.598, within(0.011));
	}

	@Test
	void isTheSameInEveryRun() {
		assertThat(Estimate.mean(0.1, 0.7, 0.9)).isEqualTo(Estimate.mean(0.1, 0.7, 0.9));
		assertThat(Estimate.mean(0.4, 0.4, 0.4).low()).isCloseTo(0.4, within(1e-9));
	}

	@Test
	void isReadAsANumberItsCasesAndItsInterval() {
		assertThat(Estimate.share(81, 263)).hasToString("0.3080 (81/263) [0.2553, 0.3662]");
	}

}
