package jp.wakuwaku.knowledge;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SumsTests {

	private static final float[] NORMS = { 1, 1, 1, 1, 1 };

	private final Sums sums = new Sums(NORMS.length);

	@Test
	void giveTheBestFirstAndOfEqualOnesTheFirst() {
		score(1, 4, 3, 0, 1);
		score(1, 0, 1);
		assertThat(this.sums.takeBest(5)).containsExactly(0, 1, 3, 4);
	}

	@Test
	void giveNoMoreThanAskedFor() {
		score(3, 4, 2);
		score(2, 1, 3);
		score(1, 0);
		assertThat(this.sums.takeBest(3)).containsExactly(2, 4, 1);
	}

	@Test
	void growLessWithEachRepetition() {
		this.sums.count(0, 1);
		this.sums.addCounted(1, NORMS);
		this.sums.count(1, 1);
		this.sums.count(1, 1);
		this.sums.addCounted(0.74f, NORMS);
		// 1 * 1 / (1 + 1) against 0.74 * 2 / (2 + 1)
		assertThat(this.sums.takeBest(2)).containsExactly(0, 1);
	}

	@Test
	void beginAnewWithEachQuery() {
		score(9, 0, 1, 2);
		this.sums.takeBest(1);
		score(1, 3);
		assertThat(this.sums.takeBest(5)).containsExactly(3);
		assertThat(this.sums.takeBest(5)).isEmpty();
	}

	private void score(float weight, int... entries) {
		for (int entry : entries) {
			this.sums.count(entry, 1);
		}
		this.sums.addCounted(weight, NORMS);
	}

}
