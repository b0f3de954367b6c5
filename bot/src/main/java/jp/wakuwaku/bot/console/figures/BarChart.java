package jp.wakuwaku.bot.console.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Bars beside each other, laid out for an SVG. Series differ by their filling, not by
 * colour alone, and a table beside it says the same.
 *
 * @param id that no other picture of the page has
 * @param title what it shows
 * @param description what a reader who does not see it hears
 * @param unit of the values, such as {@code 件}
 * @param series names, at most two
 * @param groups from left to right
 */
record BarChart(String id, String title, String description, String unit, List<String> series, List<Group> groups) {

	static final int WIDTH = 720;

	static final int HEIGHT = 300;

	private static final int LEFT = 56;

	private static final int TOP = 44;

	private static final int BOTTOM = 36;

	private static final int STEPS = 4;

	/** More numbers than that would stand on each other. */
	private static final int MOST_LABELS = 12;

	BarChart {
		series = List.copyOf(series);
		groups = List.copyOf(groups);
		if (series.isEmpty() || series.size() > 2) {
			throw new IllegalArgumentException("series: " + series.size() + " (expected: 1 or 2)");
		}
	}

	public String viewBox() {
		return "0 0 " + WIDTH + " " + HEIGHT;
	}

	public List<Bar> bars() {
		List<Bar> bars = new ArrayList<>();
		double barWidth = groupWidth() * 0.8 / this.series.size();
		for (int place = 0; place < this.groups.size(); place++) {
			List<Double> values = this.groups.get(place).values();
			for (int which = 0; which < values.size(); which++) {
				double x = LEFT + groupWidth() * (place + 0.1) + barWidth * which;
				double height = plotHeight() * values.get(which) / top();
				bars.add(new Bar(number(x), number(HEIGHT - BOTTOM - height), number(barWidth), number(height), which,
						this.groups.get(place).label() + " " + this.series.get(which) + " " + plain(values.get(which))
								+ this.unit));
			}
		}
		return bars;
	}

	/** Lines across, with what they stand for. */
	public List<Tick> ticks() {
		return IntStream.rangeClosed(0, STEPS)
			.mapToObj((step) -> new Tick(number(HEIGHT - BOTTOM - plotHeight() * step / STEPS),
					plain(top() * step / STEPS)))
			.toList();
	}

	/** Names of the groups, as many as there is room for. */
	public List<Label> labels() {
		int every = Math.ceilDiv(Math.max(1, this.groups.size()), MOST_LABELS);
		return IntStream.range(0, this.groups.size())
			.filter((place) -> place % every == 0)
			.mapToObj((place) -> new Label(number(LEFT + groupWidth() * (place + 0.5)), this.groups.get(place).label()))
			.toList();
	}

	/** Where the name of a series stands. */
	public int keyAt(int which) {
		return LEFT + which * 240;
	}

	private double groupWidth() {
		return (double) (WIDTH - LEFT) / Math.max(1, this.groups.size());
	}

	private static int plotHeight() {
		return HEIGHT - TOP - BOTTOM;
	}

	/** The first round number that no bar passes; a quarter of it is a round one too. */
	private double top() {
		double most = this.groups.stream()
			.flatMap((group) -> group.values().stream())
			.mapToDouble(Double::doubleValue)
			.max()
			.orElse(0);
		double scale = 4;
		while (scale < most) {
			scale = (scale * 2 >= most) ? scale * 2
					: (scale * 2.5 >= most) ? scale * 2.5 : (scale * 5 >= most) ? scale * 5 : scale * 10;
		}
		return scale;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

	private static String plain(double value) {
		return (value == Math.rint(value)) ? String.valueOf((long) value) : number(value);
	}

	/**
	 * What stands together.
	 *
	 * @param label below it, short
	 * @param values one a series, 0 or more
	 */
	record Group(String label, List<Double> values) {

		Group {
			values = List.copyOf(values);
		}

	}

	record Bar(String x, String y, String width, String height, int series, String text) {
	}

	record Tick(String y, String text) {
	}

	record Label(String x, String text) {
	}

}
