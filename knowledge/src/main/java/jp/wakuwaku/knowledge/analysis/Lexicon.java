package jp.wakuwaku.knowledge.analysis;

import java.util.Collection;
import java.util.Comparator;

/** The words of a content. */
public interface Lexicon {

	/**
	 * Tells whether any entry has a term.
	 * @param term a token's term
	 * @return whether it is worth searching for
	 */
	boolean knows(String term);

	/**
	 * Returns the terms of all entries.
	 * @return each once, in no order
	 */
	Collection<String> terms();

	/**
	 * Returns an order of terms.
	 * @return those of many entries first, then as they are written
	 */
	Comparator<String> mostFrequentFirst();

}
