package jp.wakuwaku.knowledge.analysis;

import java.util.List;

/**
 * A part of a text in kana.
 *
 * @param kana how it is written
 * @param meant the words it may be, those of the kind that fits first, then the most
 * frequent; empty when no word is read so
 */
record KanaWord(String kana, List<Token> meant) {

	KanaWord {
		meant = List.copyOf(meant);
	}

}
