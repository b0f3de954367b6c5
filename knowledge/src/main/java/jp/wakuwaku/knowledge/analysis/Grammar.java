package jp.wakuwaku.knowledge.analysis;

import java.util.HashMap;
import java.util.Map;

/**
 * How improbable it is that a word of one kind follows one of another, as the content
 * writes. A cost is the negative logarithm of a probability.
 */
final class Grammar {

	/** What stands for a kind before of which nothing is known. */
	static final int UNKNOWN = -1;

	/** So many followers of each kind are taken to be like all words. */
	private static final double SMOOTHING = 20;

	private final Map<Tag, Integer> numbers = new HashMap<>();

	private final int[] counts;

	/** For each kind before, the unknown one last, what each kind costs. */
	private final float[][] costs;

	/**
	 * Makes a grammar.
	 * @param followers for each kind how often which kinds follow
	 */
	Grammar(Map<Tag, Map<Tag, Integer>> followers) {
		followers.forEach((before, tags) -> {
			number(before);
			tags.keySet().forEach(this::number);
		});
		int[][] pairs = new int[this.numbers.size() + 1][this.numbers.size()];
		this.counts = pairs[this.numbers.size()];
		followers.forEach((before, tags) -> tags.forEach((tag, count) -> {
			pairs[numberOf(before)][numberOf(tag)] = count;
			this.counts[numberOf(tag)] += count;
		}));
		double all = sum(this.counts);
		this.costs = new float[pairs.length][this.counts.length];
		for (int before = 0; before < pairs.length; before++) {
			double sum = sum(pairs[before]);
			for (int tag = 0; tag < this.counts.length; tag++) {
				double expected = SMOOTHING * this.counts[tag] / all;
				this.costs[before][tag] = (float) -Math.log((pairs[before][tag] + expected) / (sum + SMOOTHING));
			}
		}
	}

	/** The number of a kind that occurs. */
	int numberOf(Tag tag) {
		return this.numbers.getOrDefault(tag, UNKNOWN);
	}

	/** What it costs that a word of a kind is this one, which stands there so often. */
	double cost(int tag, int count) {
		return -Math.log((double) count / this.counts[tag]);
	}

	/** What it costs that a word of this kind follows one of that kind. */
	double costAfter(int before, int tag) {
		return this.costs[(before == UNKNOWN) ? this.counts.length : before][tag];
	}

	private void number(Tag tag) {
		this.numbers.putIfAbsent(tag, this.numbers.size());
	}

	private static double sum(int[] counts) {
		double sum = 0;
		for (int count : counts) {
			sum += count;
		}
		return sum;
	}

}
