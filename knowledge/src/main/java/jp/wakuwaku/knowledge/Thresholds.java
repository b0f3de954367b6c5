package jp.wakuwaku.knowledge;

import java.util.List;

/**
 * From which score on a hit is worth showing.
 *
 * @param candidate the least score of a candidate
 * @param answer the least score of an answer
 */
record Thresholds(double candidate, double answer) {

	SearchOutcome judge(List<Hit> hits) {
		List<Hit> close = hits.stream().filter((hit) -> hit.score() >= this.candidate).toList();
		if (close.isEmpty()) {
			return new SearchOutcome.NotFound();
		}
		Hit best = close.getFirst();
		if (best.score() >= this.answer) {
			return new SearchOutcome.Answer(best, close.subList(1, close.size()));
		}
		return new SearchOutcome.Candidates(close.subList(0, Math.min(close.size(), 3)));
	}

}
