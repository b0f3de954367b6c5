package jp.wakuwaku.knowledge.analysis;

/** Katakana and hiragana are one alphabet to a resident who types in a hurry. */
final class Kana {

	private static final int DISTANCE = 'ア' - 'あ';

	private static final String SMALL = "ぁぃぅぇぉっゃゅょゎ";

	private static final String LARGE = "あいうえおつやゆよわ";

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

	/**
	 * Folds what slips most easily: small kana are large, and long vowels are short
	 * however they are written ({@code めーど}, {@code めいど}).
	 */
	static String loosen(CharSequence folded) {
		StringBuilder loose = new StringBuilder(folded.length());
		for (int i = 0; i < folded.length(); i++) {
			char character = folded.charAt(i);
			int small = SMALL.indexOf(character);
			char large = (small >= 0) ? LARGE.charAt(small) : character;
			boolean afterKana = !loose.isEmpty() && isKana(loose.substring(loose.length() - 1));
			boolean lengthens = large == 'ー' || (afterKana && prolongs(loose.charAt(loose.length() - 1), large));
			if (!lengthens) {
				loose.append(large);
			}
		}
		return loose.toString();
	}

	static boolean isKana(CharSequence text) {
		return text.chars().allMatch((character) -> (character >= 'ぁ' && character <= 'ヿ') && character != '・');
	}

	private static boolean prolongs(char before, char vowel) {
		return switch (vowel) {
			case 'う' -> "おこそとのほもよろをごぞどぼぽうくすつぬふむゆるぐずづぶぷ".indexOf(before) >= 0;
			case 'い' -> "えけせてねへめれげぜでべぺ".indexOf(before) >= 0;
			case 'お' -> "おこそとのほもよろごぞどぼぽ".indexOf(before) >= 0;
			case 'え' -> "えけせてねへめれげぜでべぺ".indexOf(before) >= 0;
			default -> false;
		};
	}

}
