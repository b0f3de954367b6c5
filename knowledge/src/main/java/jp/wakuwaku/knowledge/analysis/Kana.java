package jp.wakuwaku.knowledge.analysis;

/** Katakana and hiragana are one alphabet to a resident who types in a hurry. */
final class Kana {

	private static final int DISTANCE = 'ア' - 'あ';

	private Kana() {
	}

	static char fold(char character) {
		boolean hasHiragana = (character >= 'ァ' && character <= 'ヶ') || character == 'ヽ' || character == 'ヾ';
		return hasHiragana ? (char) (character - DISTANCE) : character;
	}

	static String fold(CharSequence text) {
		StringBuilder folded = new StringBuilder(text.length());
		text.chars().forEach((character) -> folded.append(fold((char) character)));
		return folded.toString();
	}

	static boolean isKana(CharSequence text) {
		return text.chars().allMatch((character) -> (character >= 'ぁ' && character <= 'ヿ') && character != '・');
	}

}
