package jp.wakuwaku.bot.console.figures;

import java.util.List;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BarChartTests {

	@ParameterizedTest
	@CsvSource({ "0, 4", "1, 4", "4, 4", "5, 8", "9, 10", "15, 20", "37, 40", "41, 80", "97, 100", "1234, 2000",
			"100000, 100000" })
	void theScaleIsTheFirstRoundNumberThatNoBarPasses(double most, String top) {
		assertThat(chart(most).ticks().getLast().text()).isEqualTo(top);
	}

	@Test
	void barsStandOnTheLineOfNothing() {
		BarChart chart = chart(3, 0, 8);
		double base = Double.parseDouble(chart.ticks().getFirst().y());
		assertThat(chart.bars()).hasSize(3)
			.allSatisfy((bar) -> assertThat(Double.parseDouble(bar.y()) + Double.parseDouble(bar.height()))
				.isCloseTo(base, Offset.offset(0.2)));
		assertThat(chart.bars().get(1).height()).isEqualTo("0.0");
		assertThat(chart.bars().get(2).text()).isEqualTo("3 質問 8件");
	}

	@Test
	void namesAYearOfWeeksWithoutThemStandingOnEachOther() {
		assertThat(chart(IntStream.range(0, 53).mapToDouble((week) -> week).toArray()).labels())
			.hasSizeLessThanOrEqualTo(12);
	}

	@Test
	void hasNoMoreSeriesThanFillings() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new BarChart("a", "", "", "", List.of("a", "b", "c"), List.of()))
			.withMessage("series: 3 (expected: 1 or 2)");
	}

	private static BarChart chart(double... values) {
		return new BarChart("a", "数", "", "件", List.of("質問"),
				IntStream.range(0, values.length)
					.mapToObj((place) -> new BarChart.Group(String.valueOf(place + 1), List.of(values[place])))
					.toList());
	}

}
