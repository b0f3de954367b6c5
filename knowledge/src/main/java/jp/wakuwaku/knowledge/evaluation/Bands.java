package jp.wakuwaku.knowledge.evaluation;

import java.util.Collection;

import jp.wakuwaku.knowledge.FaqIndex;
import jp.wakuwaku.knowledge.SearchOutcome;

/**
 * How many of some questions get an answer, candidates to choose from, or nothing, at the
 * bot's own thresholds.
 *
 * @param answered of all, those with an answer
 * @param candidates of all, those with candidates
 * @param notFound of all, those for which nothing was found
 */
record Bands(Estimate answered, Estimate candidates, Estimate notFound) {

	static Bands of(FaqIndex index, Collection<String> texts) {
		return of(texts.stream().map(index::search).toList());
	}

	static Bands of(Collection<SearchOutcome> outcomes) {
		return new Bands(share(outcomes, SearchOutcome.Answer.class), share(outcomes, SearchOutcome.Candidates.class),
				share(outcomes, SearchOutcome.NotFound.class));
	}

	private static Estimate share(Collection<SearchOutcome> outcomes, Class<? extends SearchOutcome> band) {
		return Estimate.share(outcomes.stream().filter(band::isInstance).count(), outcomes.size());
	}

}
