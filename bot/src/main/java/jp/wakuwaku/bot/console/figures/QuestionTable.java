package jp.wakuwaku.bot.console.figures;

import java.util.List;

import jp.wakuwaku.bot.console.layout.CsvText;

/**
 * Questions of a fiscal year.
 *
 * @param name of the year
 * @param rows by month or by week, oldest first
 * @param total of the year
 */
record QuestionTable(String name, List<QuestionRow> rows, QuestionRow total) {

	QuestionTable {
		rows = List.copyOf(rows);
	}

	public boolean isEmpty() {
		return this.total.isEmpty();
	}

	public BarChart counts() {
		return new BarChart("questions", this.name + "の質問の数",
				"質問が全部で " + this.total.asked() + " 件あり、そのうち " + this.total.answered() + " 件にすぐ答えました。細かい数は、下の表にあります。",
				"件", List.of("質問", "すぐ答えた質問"),
				this.rows.stream()
					.map((row) -> new BarChart.Group(row.label(),
							List.of((double) row.asked(), (double) row.answered())))
					.toList());
	}

	CsvText csv() {
		CsvText csv = new CsvText().row(List.of("期間", "質問", "すぐ答えた", "答えた割合", "見つからなかった", "見つからなかった割合", "役に立った", "ちがった",
				"役に立った割合", "職員への質問", "職員の返事"));
		this.rows.forEach((row) -> csv.row(cells(row)));
		return csv.row(cells(this.total));
	}

	private static List<String> cells(QuestionRow row) {
		return List.of(row.label(), text(row.asked()), text(row.answered()), row.answerRate(), text(row.missed()),
				row.missedRate(), text(row.helpful()), text(row.wrong()), row.helpfulRate(), text(row.staffAsked()),
				text(row.staffAnswered()));
	}

	private static String text(long count) {
		return String.valueOf(count);
	}

}
