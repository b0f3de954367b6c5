package jp.wakuwaku.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.knowledge.analysis.Alternative;
import jp.wakuwaku.knowledge.analysis.QueryWord;

/**
 * Tells how much of a query is talk that no content answers. A word is talk to the degree
 * to which it stands in texts of that kind rather than in entries: a place to eat is talk
 * to an office that has nothing about it, and a fee is none although people talk of fees.
 */
final class Talk {

	/** What a word is to which neither the content nor such a text points. */
	private static final double UNHEARD = 0.5;

	private final Vocabulary vocabulary;

	private final int texts;

	/** In how many texts a word stands. */
	private final Map<String, Integer> textsWith = new HashMap<>();

	/**
	 * Learns what talk is.
	 * @param texts the words of each text that nothing answers
	 * @param vocabulary the words of the content
	 */
	Talk(List<List<QueryWord>> texts, Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		this.texts = texts.size();
		texts.forEach((text) -> text.stream()
			.map(QueryWord::term)
			.forEach((term) -> this.textsWith.merge(term, 1, Integer::sum)));
	}

	/** How much of a query is talk, from 0 to 1; 0 when it says nothing. */
	double share(List<QueryWord> query) {
		return share(query, 0);
	}

	/**
	 * The same for one of the texts, as if it had not been learned: it would otherwise be
	 * nothing but talk.
	 */
	double shareAsUnheard(List<QueryWord> text) {
		return share(text, 1);
	}

	private double share(List<QueryWord> query, int unheard) {
		double talk = 0;
		double all = 0;
		for (QueryWord word : query) {
			double weight = word.kind().weight() * this.vocabulary.rarity(word.term());
			talk += weight * share(word, unheard);
			all += weight;
		}
		return (all > 0) ? talk / all : 0;
	}

	private double share(QueryWord word, int unheard) {
		int others = Math.max(0, this.textsWith.getOrDefault(word.term(), 0) - unheard);
		double inTexts = (double) others / this.texts;
		double inEntries = this.vocabulary.share(word.term());
		for (Alternative other : word.alternatives()) {
			inEntries = Math.max(inEntries, other.weight() * this.vocabulary.share(other.term()));
		}
		return (inTexts + inEntries > 0) ? inTexts / (inTexts + inEntries) : UNHEARD;
	}

}
