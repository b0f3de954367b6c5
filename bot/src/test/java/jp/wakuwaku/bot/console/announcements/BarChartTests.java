package jp.wakuwaku.bot.console.announcements;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BarChartTests {

	@Test
	void longestBarIsAsWideAsThePicture() {
		BarChart chart = BarChart.of(List.of(Map.entry("届けた", 200L), Map.entry("送れなかった", 50L)));
		assertThat(chart.bars()).extracting(BarChart.Bar::length).containsExactly(320, 80);
		assertThat(chart.height()).isEqualTo(88);
	}

	@Test
	void nothingAtAllHasBarsOfNoLength() {
		assertThat(BarChart.of(List.of(Map.entry("届けた", 0L))).bars()).extracting(BarChart.Bar::length)
			.containsExactly(0);
		assertThat(BarChart.of(List.of()).height()).isZero();
	}

}
