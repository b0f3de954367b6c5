package jp.wakuwaku.bot.programs;

/** Reads free text. Characters are counted as residents count them, kanji or emoji. */
final class TextReading {

	private TextReading() {
	}

	static FieldAnswer read(String typed, int most) {
		int count = typed.codePointCount(0, typed.length());
		if (count > most) {
			return new FieldAnswer.Refused(most + "文字までで入力してください（いまは" + count + "文字です）。");
		}
		return new FieldAnswer.Accepted(typed);
	}

}
