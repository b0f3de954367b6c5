package jp.wakuwaku.bot.console.figures;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.layout.CsvText;

/**
 * The questionnaire of a fiscal year.
 *
 * @param name of the year
 * @param indicator the city's: who now wants to start a business
 * @param closed how many sessions it rests on
 * @param questions of the year, the indicator among them
 * @param programs the indicator of each seminar
 * @param sessions the indicator of each session
 * @param years the indicator of this year and those before, oldest first
 */
record SurveyTable(String name, SurveyRow indicator, int closed, List<SurveyRow> questions, List<SurveyRow> programs,
		List<SurveyRow> sessions, List<SurveyRow> years) {

	SurveyTable {
		questions = List.copyOf(questions);
		programs = List.copyOf(programs);
		sessions = List.copyOf(sessions);
		years = List.copyOf(years);
	}

	public boolean isEmpty() {
		return this.sessions.isEmpty();
	}

	/** The year, and each seminar of which it may be shown. */
	public IntervalChart chart() {
		return chart("indicator", this.name + "に「今後起業したい」と思った人の割合",
				Stream.concat(Stream.of(this.indicator), this.programs.stream()).toList());
	}

	public IntervalChart trend() {
		return chart("trend", "「今後起業したい」と思った人の割合の移り変わり", this.years);
	}

	private static IntervalChart chart(String id, String title, List<SurveyRow> rows) {
		List<SurveyRow> shown = rows.stream().filter(SurveyRow::isShown).toList();
		String description = String.join("。", shown.stream().map((row) -> row.title() + " " + row.percent()).toList());
		return new IntervalChart(id, title, description + "。横の線は、本当の割合がこの間にあると考えられる範囲（95％信頼区間）です。",
				shown.stream()
					.map((row) -> new IntervalChart.Row(row.title(), Objects.requireNonNull(row.share())))
					.toList());
	}

	CsvText csv() {
		CsvText csv = new CsvText()
			.row(List.of("種類", "名前", "終わった日時", "回答した人", "たずねた人", "選んだ人", "答えた人", "割合", "95％信頼区間", "表示しない理由"));
		this.questions.forEach((row) -> csv.row(cells("年度の質問", row)));
		this.programs.forEach((row) -> csv.row(cells("講座", row)));
		this.sessions.forEach((row) -> csv.row(cells("回", row)));
		this.years.forEach((row) -> csv.row(cells("年度", row)));
		return csv;
	}

	private static List<String> cells(String kind, SurveyRow row) {
		return List.of(kind, row.title(), row.time(), String.valueOf(row.replies().count()),
				String.valueOf(row.replies().of()), (row.share() != null) ? String.valueOf(row.share().count()) : "",
				(row.share() != null) ? String.valueOf(row.share().of()) : "", row.percent(), row.interval(),
				row.reason());
	}

}
