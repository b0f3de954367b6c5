package jp.wakuwaku.knowledge.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A word of a query and what may stand for it in an entry.
 *
 * @param term the word itself, as a {@link Token#term() term}
 * @param alternatives other terms and how much each counts, above 0 and below 1, where
 * the word itself counts 1; may be empty
 */
public record QueryWord(String term, Map<String, Double> alternatives) {

	public QueryWord {
		alternatives = Map.copyOf(alternatives);
	}

	QueryWord or(Collection<String> terms, double weight) {
		Map<String, Double> more = new HashMap<>(this.alternatives);
		terms.stream()
			.filter((other) -> !other.equals(this.term))
			.forEach((other) -> more.merge(other, weight, Math::max));
		return new QueryWord(this.term, more);
	}

}
