package jp.wakuwaku.bot.console.figures;

import java.util.List;

import jp.wakuwaku.bot.console.layout.ConsoleTimes;
import jp.wakuwaku.bot.console.layout.CsvText;

/**
 * Announcements of a fiscal year.
 *
 * @param name of the year
 * @param months from April to March
 * @param sendings each of them, in their order
 * @param total of the year
 */
record ReachTable(String name, List<ReachRow> months, List<ReachRow> sendings, ReachRow total) {

	ReachTable {
		months = List.copyOf(months);
		sendings = List.copyOf(sendings);
	}

	public boolean isEmpty() {
		return this.sendings.isEmpty();
	}

	public BarChart chart() {
		return new BarChart("reach", this.name + "のお知らせ", this.total.sendings()
				+ " 回送り、のべ " + this.total.reached() + " 人に届き、ボタンが " + this.total.taps() + " 回押されました。細かい数は、下の表にあります。",
				"件", List.of("届けた数", "ボタンを押した数"),
				this.months.stream()
					.map((row) -> new BarChart.Group(row.title(), List.of((double) row.reached(), (double) row.taps())))
					.toList());
	}

	CsvText csv(ConsoleTimes times) {
		CsvText csv = new CsvText()
			.row(List.of("お知らせ", "送った日時", "あて先の人数", "届けた人数", "届けた割合", "ボタンを押した回数", "1日のうちに止めた人数"));
		this.sendings.forEach((row) -> csv.row(cells(row, times.moment(row.at()))));
		return csv.row(cells(this.total, ""));
	}

	private static List<String> cells(ReachRow row, String time) {
		return List.of(row.title(), time, String.valueOf(row.audience()), String.valueOf(row.reached()),
				row.reachedRate(), String.valueOf(row.taps()), String.valueOf(row.lost()));
	}

}
