package jp.wakuwaku.bot.surveys;

/**
 * A share that does not hide how much it rests on.
 *
 * @param count how many
 * @param of out of how many
 */
public record Share(long count, long of) {

	/** Of the normal distribution, for 95 %. */
	private static final double Z = 1.959963984540054;

	public Share {
		if (count < 0 || of < count) {
			throw new IllegalArgumentException("count: " + count + " of " + of + " (expected: 0 to all)");
		}
	}

	/**
	 * Returns the share.
	 * @return 0 to 1; 0 of nothing
	 */
	public double value() {
		return (this.of == 0) ? 0 : (double) this.count / this.of;
	}

	/**
	 * Returns where the share lies of which this is a sample, with 95 % confidence.
	 * @return everything when there is nothing to go by
	 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson 1927</a>
	 */
	public Interval interval() {
		if (this.of == 0) {
			return new Interval(0, 1);
		}
		double size = this.of;
		double scale = 1 + Z * Z / size;
		double centre = (value() + Z * Z / (2 * size)) / scale;
		double reach = Z * Math.sqrt(value() * (1 - value()) / size + Z * Z / (4 * size * size)) / scale;
		return new Interval((this.count == 0) ? 0 : Math.max(0, centre - reach),
				(this.count == this.of) ? 1 : Math.min(1, centre + reach));
	}

	/**
	 * From where to where.
	 *
	 * @param low 0 to 1
	 * @param high from {@code low} to 1
	 */
	public record Interval(double low, double high) {
	}

}
