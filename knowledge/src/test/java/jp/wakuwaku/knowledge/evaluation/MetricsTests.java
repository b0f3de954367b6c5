package jp.wakuwaku.knowledge.evaluation;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MetricsTests {

	private static final Map<String, Integer> JUDGEMENT = Map.of("a", 2, "b", 1);

	@Test
	void gainsEverythingFromTheBestOrder() {
		assertThat(Metrics.ndcg(List.of("a", "b", "x"), JUDGEMENT, 10)).isEqualTo(1);
	}

	@Test
	void gainsLessFromALaterRank() {
		double ideal = 2 + 1 / 1.58496;
		assertThat(Metrics.ndcg(List.of("b", "a"), JUDGEMENT, 10)).isCloseTo((1 + 2 / 1.58496) / ideal, within(1e-5));
		assertThat(Metrics.ndcg(List.of("x", "x", "a"), JUDGEMENT, 10)).isCloseTo((2 / 2.0) / ideal, within(1e-5));
	}

	@Test
	void gainsNothingBelowTheDepth() {
		assertThat(Metrics.ndcg(List.of("x", "a"), JUDGEMENT, 1)).isZero();
		assertThat(Metrics.ndcg(List.of("a"), JUDGEMENT, 1)).isEqualTo(1);
	}

	@Test
	void recallsAShare() {
		assertThat(Metrics.recall(List.of("x", "b", "a"), JUDGEMENT, 2)).isEqualTo(0.5);
		assertThat(Metrics.recall(List.of(), JUDGEMENT, 2)).isZero();
	}

	@Test
	void hitsWithinTheDepth() {
		assertThat(Metrics.isHit(List.of("x", "b"), JUDGEMENT, 2)).isTrue();
		assertThat(Metrics.isHit(List.of("x", "b"), JUDGEMENT, 1)).isFalse();
	}

	@Test
	void findsTheShareThatReachesWhatThreeQuartersReach() {
		List<Double> questions = List.of(9.0, 2.0, 7.0, 5.0);
		assertThat(Metrics.reached(List.of(6.0, 5.0, 4.9, 1.0), questions, 0.75).cases()).isEqualTo("2/4");
		assertThat(Metrics.reached(List.of(6.0, 5.0, 4.9, 1.0), questions, 1).cases()).isEqualTo("3/4");
	}

	@Test
	void answersNothingWithoutAHitHoweverLowTheScoreIs() {
		assertThat(Metrics.reached(List.of(0.0, 0.1), List.of(0.0, 0.0, 3.0), 0.75).cases()).isEqualTo("1/2");
		assertThat(Metrics.reached(List.of(), List.of(), 0.75).cases()).isEqualTo("0/0");
	}

	@Test
	void ranksReciprocally() {
		assertThat(Metrics.reciprocalRank(List.of("x", "x", "b", "a"), JUDGEMENT)).isCloseTo(0.33333, within(1e-5));
		assertThat(Metrics.reciprocalRank(List.of("x"), JUDGEMENT)).isZero();
	}

}
