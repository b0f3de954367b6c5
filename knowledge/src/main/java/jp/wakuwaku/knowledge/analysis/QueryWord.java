package jp.wakuwaku.knowledge.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A word of a query and what may stand for it in an entry.
 *
 * @param term the word itself, as a {@link Token#term() term}
 * @param kind how much the word says about what is asked
 * @param alternatives other terms and how much each counts, above 0 and below 1, where
 * the word itself counts 1; may be empty
 */
public record QueryWord(String term, WordKind kind, Map<String, Double> alternatives) {

	public QueryWord {
		alternatives = Map.copyOf(alternatives);
	}

	QueryWord or(Collection<String> terms, double weight) {
		Map<String, Double> more = new HashMap<>(this.alternatives);
		terms.stream()
			.filter((other) -> !other.equals(this.term))
			.forEach((other) -> more.merge(other, weight, Math::max));
		return new QueryWord(this.term, this.kind, more);
	}

	/** The same word without the alternatives that nothing could match. */
	QueryWord within(Predicate<String> isKnown) {
		Map<String, Double> known = new HashMap<>(this.alternatives);
		known.keySet().removeIf(isKnown.negate());
		return new QueryWord(this.term, this.kind, known);
	}

}
