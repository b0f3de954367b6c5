package jp.wakuwaku.knowledge.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good a ranking is. A ranking is a list of entry ids, best first; the judgement has
 * the grade of each entry that answers the query, above 0, and is never empty.
 */
final class Metrics {

	private Metrics() {
	}

	/**
	 * Normalized discounted cumulative gain: the gain of a hit is its grade divided by
	 * the binary logarithm of its rank plus one; 1 is the best order there is.
	 */
	static double ndcg(List<String> ranking, Map<String, Integer> judgement, int depth) {
		List<Integer> ideal = judgement.values().stream().sorted(Comparator.reverseOrder()).toList();
		List<Integer> found = ranking.stream().map((id) -> judgement.getOrDefault(id, 0)).toList();
		return gain(found, depth) / gain(ideal, depth);
	}

	/** The share of the entries that answer which stand in the first so many hits. */
	static double recall(List<String> ranking, Map<String, Integer> judgement, int depth) {
		return (double) ranking.stream().limit(depth).filter(judgement::containsKey).count() / judgement.size();
	}

	/** Whether one of the first so many hits answers. */
	static boolean isHit(List<String> ranking, Map<String, Integer> judgement, int depth) {
		return ranking.stream().limit(depth).anyMatch(judgement::containsKey);
	}

	/** One divided by the rank of the first hit that answers; 0 when none does. */
	static double reciprocalRank(List<String> ranking, Map<String, Integer> judgement) {
		for (int i = 0; i < ranking.size(); i++) {
			if (judgement.containsKey(ranking.get(i))) {
				return 1.0 / (i + 1);
			}
		}
		return 0;
	}

	/**
	 * The share of some scores that reach the score which a share of other scores
	 * reaches.
	 * @param scores of what should not be answered, 0 where nothing was found
	 * @param others of what should be, 0 where nothing was found
	 */
	static Estimate reached(List<Double> scores, List<Double> others, double share) {
		List<Double> falling = others.stream().sorted(Comparator.reverseOrder()).toList();
		int last = (int) Math.ceil(share * falling.size()) - 1;
		double threshold = (last >= 0) ? falling.get(last) : 0;
		return Estimate.share(scores.stream().filter((score) -> score > 0 && score >= threshold).count(),
				scores.size());
	}

	private static double gain(List<Integer> grades, int depth) {
		double gain = 0;
		for (int i = 0; i < Math.min(grades.size(), depth); i++) {
			gain += grades.get(i) * Math.log(2) / Math.log(i + 2);
		}
		return gain;
	}

}
