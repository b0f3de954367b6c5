package jp.wakuwaku.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.knowledge.analysis.QueryWord;

/**
 * How much of a query an entry speaks of, and how much of an entry's question the query
 * speaks of. A term weighs by its rarity in the content (inverse document frequency).
 */
final class Coverage {

	private final Map<String, Integer> entriesWith = new HashMap<>();

	private final int size;

	Coverage(Collection<EntryTerms> entries) {
		entries.forEach((entry) -> entry.all().forEach((term) -> this.entriesWith.merge(term, 1, Integer::sum)));
		this.size = entries.size();
	}

	/** Whether a term occurs in any entry. */
	boolean knows(String term) {
		return this.entriesWith.containsKey(term);
	}

	/** From 0, nothing of the query is in the entry, to 1, every word is. */
	double ofQuery(List<QueryWord> query, EntryTerms entry) {
		double found = 0;
		double wanted = 0;
		for (QueryWord word : query) {
			double rarity = rarity(word.term());
			found += rarity * share(word, entry.all());
			wanted += rarity;
		}
		return (wanted > 0) ? found / wanted : 0;
	}

	/** The same for the entry's question, or that of its phrasings which fits best. */
	double ofQuestion(List<QueryWord> query, EntryTerms entry) {
		Map<String, Double> said = new HashMap<>();
		for (QueryWord word : query) {
			word.alternatives().forEach((term, weight) -> said.merge(term, weight, Math::max));
			said.put(word.term(), 1.0);
		}
		return entry.questions().stream().mapToDouble((question) -> ofQuestion(said, question)).max().orElse(0);
	}

	private double ofQuestion(Map<String, Double> said, Set<String> question) {
		double found = 0;
		double wanted = 0;
		for (String term : question) {
			double rarity = rarity(term);
			found += rarity * said.getOrDefault(term, 0.0);
			wanted += rarity;
		}
		return (wanted > 0) ? found / wanted : 0;
	}

	private static double share(QueryWord word, Set<String> terms) {
		if (terms.contains(word.term())) {
			return 1;
		}
		return word.alternatives()
			.entrySet()
			.stream()
			.filter((alternative) -> terms.contains(alternative.getKey()))
			.mapToDouble(Map.Entry::getValue)
			.max()
			.orElse(0);
	}

	private double rarity(String term) {
		int with = this.entriesWith.getOrDefault(term, 0);
		return Math.log(1 + (this.size - with + 0.5) / (with + 0.5));
	}

}
