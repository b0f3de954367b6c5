package jp.wakuwaku.bot.console.figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.surveys.Share;

/**
 * Shares with where they may lie in truth, below each other, laid out for an SVG.
 *
 * @param id that no other picture of the page has
 * @param title what it shows
 * @param description what a reader who does not see it hears
 * @param rows from top to bottom
 */
record IntervalChart(String id, String title, String description, List<Row> rows) {

	private static final int WIDTH = 720;

	private static final int LEFT = 230;

	private static final int RIGHT = 70;

	private static final int ROW = 40;

	private static final int BOTTOM = 32;

	private static final int LONGEST_LABEL = 14;

	IntervalChart {
		rows = List.copyOf(rows);
	}

	public String viewBox() {
		return "0 0 " + WIDTH + " " + (axisAt() + BOTTOM);
	}

	public int axisAt() {
		return this.rows.size() * ROW + 8;
	}

	public List<BarChart.Label> ticks() {
		return IntStream.rangeClosed(0, 4)
			.mapToObj((step) -> new BarChart.Label(at(step / 4.0), step * 25 + "％"))
			.toList();
	}

	public List<Mark> marks() {
		return IntStream.range(0, this.rows.size()).mapToObj((place) -> mark(place, this.rows.get(place))).toList();
	}

	private static Mark mark(int place, Row row) {
		Share.Interval interval = row.share().interval();
		String label = row.label();
		String shortened = (label.codePointCount(0, label.length()) <= LONGEST_LABEL) ? label
				: label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
		return new Mark(place * ROW + ROW / 2 + 4, shortened, at(interval.low()), at(row.share().value()),
				at(interval.high()), Percent.text(row.share().value()));
	}

	private static String at(double share) {
		return String.format(Locale.ROOT, "%.1f", LEFT + (WIDTH - LEFT - RIGHT) * share);
	}

	record Row(String label, Share share) {
	}

	/** A line from low to high with a point on it. */
	record Mark(int y, String label, String low, String value, String high, String text) {
	}

}
