package jp.wakuwaku.bot.console.figures;

import java.util.List;

import jp.wakuwaku.bot.console.layout.ConsoleTimes;
import jp.wakuwaku.bot.console.layout.CsvText;

/**
 * Sessions of a fiscal year.
 *
 * @param name of the year
 * @param months from April to March
 * @param sessions each of them, in the order in which they begin
 * @param total of the year
 */
record SessionTable(String name, List<SessionRow> months, List<SessionRow> sessions, SessionRow total) {

	SessionTable {
		months = List.copyOf(months);
		sessions = List.copyOf(sessions);
	}

	public boolean isEmpty() {
		return this.sessions.isEmpty();
	}

	public BarChart chart() {
		return new BarChart(
				"sessions", this.name + "の申し込みと参加の数", this.total.sessions() + " 回に " + this.total.counts().registered()
						+ " 人が申し込み、" + this.total.counts().attended() + " 人が参加しました。細かい数は、下の表にあります。",
				"人", List.of("申し込み", "参加"),
				this.months.stream()
					.map((row) -> new BarChart.Group(row.title(),
							List.of((double) row.counts().registered(), (double) row.counts().attended())))
					.toList());
	}

	CsvText csv(ConsoleTimes times) {
		CsvText csv = new CsvText()
			.row(List.of("講座", "日時", "定員", "申し込み", "取り消し", "待った人", "参加", "欠席", "参加した割合", "付き添い", "託児"));
		this.sessions.forEach((row) -> csv.row(cells(row, times.moment(row.startsAt()))));
		return csv.row(cells(this.total, ""));
	}

	private static List<String> cells(SessionRow row, String time) {
		return List.of(row.title(), time, text(row.seats()), text(row.counts().registered()),
				text(row.counts().cancelled()), text(row.counts().waited()), text(row.counts().attended()),
				text(row.counts().absent()), row.attendanceRate(), text(row.counts().companions()),
				text(row.counts().children()));
	}

	private static String text(int count) {
		return String.valueOf(count);
	}

}
