package jp.wakuwaku.bot.faq.feedback;

/** Counters by week, without anybody's id. Kept for three fiscal years. */
public interface Figures {

	/**
	 * Returns what was counted.
	 * @param week which one
	 * @return all zero for a week in which nothing happened
	 */
	WeeklyFigures of(Week week);

	/**
	 * Returns what was counted, without saying of which entry; for many weeks at once.
	 * @param week which one
	 * @return all zero for a week in which nothing happened; no entries
	 */
	WeeklyFigures sums(Week week);

}
