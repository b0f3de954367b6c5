package jp.wakuwaku.knowledge.analysis;

import java.util.List;

/**
 * What a query says.
 *
 * @param text the query as the dictionary would write it: normalized, in standard
 * Japanese
 * @param pieces every word of that text, in its order
 * @param words up to 64 different words as they are searched for, those read from kana
 * last
 */
public record ReadQuery(String text, List<Piece> pieces, List<QueryWord> words) {

	public ReadQuery {
		pieces = List.copyOf(pieces);
		words = List.copyOf(words);
	}

	/**
	 * Returns what was said, without particles and words of request.
	 * @return the tokens as they were typed, in the text's order
	 */
	public List<Token> said() {
		return this.pieces.stream().map(Piece::token).filter((token) -> token.kind() != WordKind.NONE).toList();
	}

}
