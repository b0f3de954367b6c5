package jp.wakuwaku.bot.console.figures;

import java.time.Instant;
import java.util.Collection;
import java.util.function.ToIntFunction;

import jp.wakuwaku.bot.registration.desk.Statistics;

/**
 * What became of a session, or of several.
 *
 * @param id of the session; empty for several
 * @param title of the seminar, or of the stretch of time
 * @param startsAt when it begins, the first one of several
 * @param sessions how many
 * @param seats how many there are
 * @param counts without persons
 */
record SessionRow(String id, String title, Instant startsAt, int sessions, int seats, Statistics.Counts counts) {

	static final Statistics.Counts NOTHING = new Statistics.Counts(0, 0, 0, 0, 0, 0, 0);

	static SessionRow sum(String title, Collection<SessionRow> rows) {
		Instant first = rows.stream().map(SessionRow::startsAt).min(Instant::compareTo).orElse(Instant.EPOCH);
		return new SessionRow("", title, first, rows.stream().mapToInt(SessionRow::sessions).sum(),
				rows.stream().mapToInt(SessionRow::seats).sum(),
				new Statistics.Counts(sum(rows, Statistics.Counts::registered), sum(rows, Statistics.Counts::cancelled),
						sum(rows, Statistics.Counts::waited), sum(rows, Statistics.Counts::attended),
						sum(rows, Statistics.Counts::absent), sum(rows, Statistics.Counts::companions),
						sum(rows, Statistics.Counts::children)));
	}

	private static int sum(Collection<SessionRow> rows, ToIntFunction<Statistics.Counts> count) {
		return rows.stream().map(SessionRow::counts).mapToInt(count).sum();
	}

	public String attendanceRate() {
		return Percent.text(this.counts.attended(), this.counts.attended() + this.counts.absent());
	}

}
