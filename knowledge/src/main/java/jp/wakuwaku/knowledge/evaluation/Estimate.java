package jp.wakuwaku.knowledge.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * What some cases tell of all cases like them.
 *
 * @param value what they come to, from 0 to 1; 0 when there are no cases
 * @param low where the 95 % interval begins
 * @param high where it ends
 * @param cases what was counted, for a reader
 */
record Estimate(double value, double low, double high, String cases) {

	/** The quantile of the normal distribution that leaves 2.5 % above it. */
	private static final double Z = 1.959964;

	private static final int RESAMPLES = 10_000;

	private static final int SEED = 835;

	/**
	 * A share, with Wilson's score interval.
	 * @param count how many cases are so
	 * @param all how many cases there are
	 */
	static Estimate share(long count, long all) {
		String cases = count + "/" + all;
		if (all == 0) {
			return new Estimate(0, 0, 1, cases);
		}
		double share = (double) count / all;
		double spread = Z * Z / all;
		double middle = (share + spread / 2) / (1 + spread);
		double half = Z / (1 + spread) * Math.sqrt(share * (1 - share) / all + spread / (4 * all));
		return new Estimate(share, Math.max(0, middle - half), Math.min(1, middle + half), cases);
	}

	/**
	 * A mean, with the interval of the means of cases drawn again (percentile bootstrap,
	 * the same draws in every run).
	 * @param values a value from 0 to 1 for each case
	 */
	static Estimate mean(double... values) {
		if (values.length == 0) {
			return new Estimate(0, 0, 1, "0");
		}
		SplittableRandom random = new SplittableRandom(SEED);
		double[] means = new double[RESAMPLES];
		for (int i = 0; i < RESAMPLES; i++) {
			for (int draw = 0; draw < values.length; draw++) {
				means[i] += values[random.nextInt(values.length)] / values.length;
			}
		}
		Arrays.sort(means);
		return new Estimate(Arrays.stream(values).sum() / values.length, means[RESAMPLES / 40],
				means[RESAMPLES - RESAMPLES / 40 - 1], String.valueOf(values.length));
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%.4f (%s) [%.4f, %.4f]", this.value, this.cases, this.low, this.high);
	}

}
