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

	/** Whether one of the first so many hits answers: 1 or 0. */
	static double hit(List<String> ranking, Map<String, Integer> judgement, int depth) {
		return ranking.stream().limit(depth).anyMatch(judgement::containsKey) ? 1 : 0;
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

	private static double gain(List<Integer> grades, int depth) {
		double gain = 0;
		for (int i = 0; i < Math.min(grades.size(), depth); i++) {
			gain += grades.get(i) * Math.log(2) / Math.log(i + 2);
		}
		return gain;
	}

}
