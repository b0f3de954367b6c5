package jp.wakuwaku.knowledge.analysis;

/**
 * What may stand for a word of a query in an entry.
 *
 * @param term as a {@link Token#term() term}
 * @param weight how much it counts, above 0 and below 1, where the word itself counts 1
 * @param origin why it may stand for the word
 */
public record Alternative(String term, double weight, Origin origin) {

	static Alternative heavier(Alternative one, Alternative other) {
		return (other.weight > one.weight) ? other : one;
	}

}
