package jp.wakuwaku.bot.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Durations by rank.
 *
 * @param sorted shortest first
 */
record Percentiles(List<Duration> sorted) {

	static Percentiles of(Stream<Duration> durations) {
		return new Percentiles(durations.sorted().toList());
	}

	/**
	 * The nearest-rank percentile.
	 * @param share above 0, at most 1
	 * @return a duration that occurred; zero when there are none
	 */
	Duration at(double share) {
		if (this.sorted.isEmpty()) {
			return Duration.ZERO;
		}
		return this.sorted.get((int) Math.ceil(share * this.sorted.size()) - 1);
	}

	/** The share of all that is not longer. */
	double within(Duration limit) {
		return this.sorted.stream().filter((duration) -> duration.compareTo(limit) <= 0).count()
				/ (double) Math.max(1, this.sorted.size());
	}

	/** In milliseconds. */
	@Override
	public String toString() {
		return "p50 %,.1f  p95 %,.1f  p99 %,.1f  max %,.1f ms".formatted(millis(at(0.5)), millis(at(0.95)),
				millis(at(0.99)), millis(at(1)));
	}

	static double millis(Duration duration) {
		return duration.toNanos() / 1e6;
	}

}
