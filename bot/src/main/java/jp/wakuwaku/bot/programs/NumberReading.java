package jp.wakuwaku.bot.programs;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers of people and things as they are said. */
final class NumberReading {

	private static final Pattern FORM = Pattern.compile("([0-9]{1,4}|[一二三四五六七八九十]) ?[人名]?(?:です)?");

	private static final String KANJI = "一二三四五六七八九十";

	private static final Map<String, Integer> WORDS = Map.of("なし", 0, "無し", 0, "いない", 0, "いません", 0, "ありません", 0, "ゼロ", 0,
			"ひとり", 1, "ふたり", 2);

	private NumberReading() {
	}

	static FieldAnswer read(String raw, int least, int most) {
		OptionalInt number = number(Typed.halfWidth(raw));
		if (number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most) {
			return new FieldAnswer.Accepted(Integer.toString(number.getAsInt()));
		}
		return new FieldAnswer.Refused(least + "から" + most + "までの数字で入力してください。");
	}

	private static OptionalInt number(String typed) {
		Integer word = WORDS.get(typed);
		if (word != null) {
			return OptionalInt.of(word);
		}
		Matcher digits = FORM.matcher(typed);
		if (!digits.matches()) {
			return OptionalInt.empty();
		}
		int kanji = KANJI.indexOf(digits.group(1));
		return OptionalInt.of((kanji >= 0) ? kanji + 1 : Integer.parseInt(digits.group(1)));
	}

}
