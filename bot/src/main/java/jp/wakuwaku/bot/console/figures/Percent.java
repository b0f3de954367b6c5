package jp.wakuwaku.bot.console.figures;

import java.util.Locale;

/** Shares as staff read them. */
final class Percent {

	/** There is nothing to take a share of. */
	static final String NONE = "―";

	private Percent() {
	}

	/** Such as {@code 66.7％}. */
	static String text(long count, long of) {
		return (of == 0) ? NONE : text((double) count / of);
	}

	/** A share from 0 to 1. */
	static String text(double share) {
		return String.format(Locale.ROOT, "%.1f％", share * 100);
	}

}
