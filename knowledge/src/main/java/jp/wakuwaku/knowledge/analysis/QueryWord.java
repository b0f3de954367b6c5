package jp.wakuwaku.knowledge.analysis;

import java.util.List;

/**
 * A word of a query and what may stand for it in an entry.
 *
 * @param term the word itself, as a {@link Token#term() term}
 * @param kind how much the word says about what is asked
 * @param origin how it was read
 * @param written what it was read from, as the query has it
 * @param alternatives other terms, each once, may be empty
 */
public record QueryWord(String term, WordKind kind, Origin origin, String written, List<Alternative> alternatives) {

	public QueryWord {
		alternatives = List.copyOf(alternatives);
	}

}
