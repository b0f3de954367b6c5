package jp.wakuwaku.bot.console.announcements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Bars one below the other, each with its name and number above it. The same numbers are
 * in a table beside it.
 *
 * @param bars from above
 * @param height of the whole picture
 */
record BarChart(List<Bar> bars, int height) {

	/** How wide the picture is, in units of its own. */
	static final int WIDTH = 320;

	private static final int ROW = 44;

	static BarChart of(List<Map.Entry<String, Long>> numbers) {
		long most = Math.max(1, numbers.stream().mapToLong(Map.Entry::getValue).max().orElse(1));
		List<Bar> bars = new ArrayList<>();
		for (Map.Entry<String, Long> number : numbers) {
			bars.add(new Bar(number.getKey(), number.getValue(), Math.round((float) number.getValue() * WIDTH / most),
					bars.size() * ROW));
		}
		return new BarChart(List.copyOf(bars), bars.size() * ROW);
	}

	/**
	 * A bar.
	 *
	 * @param label what is counted
	 * @param value how many
	 * @param length 0 to {@link #WIDTH}
	 * @param top where its row begins
	 */
	record Bar(String label, long value, int length, int top) {

	}

}
