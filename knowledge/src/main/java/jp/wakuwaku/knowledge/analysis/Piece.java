package jp.wakuwaku.knowledge.analysis;

/**
 * A word where it stands in a text.
 *
 * @param token the word
 * @param surface how the text writes it
 * @param start where it begins in the text, in UTF-16 units
 */
public record Piece(Token token, String surface, int start) {

	int end() {
		return this.start + this.surface.length();
	}

}
