package jp.wakuwaku.bot.programs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Japan's postal codes. */
final class PostalCodeReading {

	private static final Pattern FORM = Pattern
		.compile("〒? ?([0-9]{3}) ?[-\\u2010-\\u2015\\u2212\\u2500ー]? ?([0-9]{4})");

	private PostalCodeReading() {
	}

	static FieldAnswer read(String raw) {
		Matcher code = FORM.matcher(Typed.halfWidth(raw));
		return code.matches() ? new FieldAnswer.Accepted(code.group(1) + code.group(2))
				: new FieldAnswer.Refused("郵便番号は、7けたの数字で入力してください（例：123-4567）。");
	}

	static String show(String value) {
		return "〒" + value.substring(0, 3) + "-" + value.substring(3);
	}

}
