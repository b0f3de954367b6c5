package jp.wakuwaku.knowledge.analysis;

import java.util.List;

/**
 * What a query says.
 *
 * @param said its tokens as they were typed, without particles and words of request
 * @param words up to 64 different words as they are searched for, those read from kana
 * last
 */
public record ReadQuery(List<Token> said, List<QueryWord> words) {

	public ReadQuery {
		said = List.copyOf(said);
		words = List.copyOf(words);
	}

}
