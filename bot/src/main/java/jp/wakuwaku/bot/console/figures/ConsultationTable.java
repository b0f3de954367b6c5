package jp.wakuwaku.bot.console.figures;

import java.util.List;

import jp.wakuwaku.bot.console.layout.CsvText;

/**
 * Consultations of a fiscal year that are over. Only by month: each of them is somebody.
 *
 * @param name of the year
 * @param months from April to March
 * @param total of the year
 */
record ConsultationTable(String name, List<SessionRow> months, SessionRow total) {

	ConsultationTable {
		months = List.copyOf(months);
	}

	public boolean isEmpty() {
		return this.total.sessions() == 0;
	}

	public BarChart chart() {
		return new BarChart("consultations", this.name + "の個別相談の数",
				this.total.counts().registered()
						+ " 件の予約があり、" + this.total.counts().attended() + " 人が来ました。細かい数は、下の表にあります。",
				"件", List.of("予約", "来た人"),
				this.months.stream()
					.map((row) -> new BarChart.Group(row.title(),
							List.of((double) row.counts().registered(), (double) row.counts().attended())))
					.toList());
	}

	CsvText csv() {
		CsvText csv = new CsvText().row(List.of("月", "予約", "取り消し", "来た人", "来なかった人", "来た割合"));
		this.months.forEach((row) -> csv.row(cells(row)));
		return csv.row(cells(this.total));
	}

	private static List<String> cells(SessionRow row) {
		return List.of(row.title(), String.valueOf(row.counts().registered()), String.valueOf(row.counts().cancelled()),
				String.valueOf(row.counts().attended()), String.valueOf(row.counts().absent()), row.attendanceRate());
	}

}
