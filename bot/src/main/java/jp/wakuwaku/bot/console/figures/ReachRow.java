package jp.wakuwaku.bot.console.figures;

import java.time.Instant;
import java.util.Collection;
import java.util.function.ToLongFunction;

/**
 * How far an announcement reached, or several.
 *
 * @param id of the announcement; empty for several
 * @param title of it, or of the stretch of time
 * @param at when it was sent, the first one of several
 * @param sendings how many
 * @param audience for how many people, each counted with each sending
 * @param reached to how many of them LINE took it
 * @param taps how often buttons were tapped
 * @param lost how many stopped announcements, or blocked the bot, within a day
 */
record ReachRow(String id, String title, Instant at, int sendings, long audience, long reached, long taps, long lost) {

	static ReachRow sum(String title, Collection<ReachRow> rows) {
		Instant first = rows.stream().map(ReachRow::at).min(Instant::compareTo).orElse(Instant.EPOCH);
		return new ReachRow("", title, first, rows.size(), sum(rows, ReachRow::audience), sum(rows, ReachRow::reached),
				sum(rows, ReachRow::taps), sum(rows, ReachRow::lost));
	}

	private static long sum(Collection<ReachRow> rows, ToLongFunction<ReachRow> count) {
		return rows.stream().mapToLong(count).sum();
	}

	public String reachedRate() {
		return Percent.text(this.reached, this.audience);
	}

}
