package jp.wakuwaku.bot.programs;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reads mail addresses, also those of Japanese phones with dots where none should be. */
final class MailReading {

	private static final Pattern FORM = Pattern
		.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
				+ "[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

	private static final int LONGEST = 254;

	private MailReading() {
	}

	static FieldAnswer read(String raw) {
		String mail = Typed.halfWidth(raw);
		if (mail.length() > LONGEST || !FORM.matcher(mail).matches()) {
			return new FieldAnswer.Refused("メールアドレスの形になっていません。もう一度入力してください（例：hanako@example.jp）。");
		}
		int at = mail.indexOf('@');
		return new FieldAnswer.Accepted(mail.substring(0, at) + mail.substring(at).toLowerCase(Locale.ROOT));
	}

}
