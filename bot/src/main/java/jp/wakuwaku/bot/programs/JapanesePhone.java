package jp.wakuwaku.bot.programs;

import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Reads phone numbers that are in use in Japan. */
final class JapanesePhone {

	private static final String REGION = "JP";

	private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\u2500ー]");

	/** Letters would be read as the keys of a phone. */
	private static final Pattern FORM = Pattern.compile("\\+?[0-9() .-]{5,30}");

	private JapanesePhone() {
	}

	static FieldAnswer read(String raw) {
		return national(raw).<FieldAnswer>map(FieldAnswer.Accepted::new)
			.orElseGet(() -> new FieldAnswer.Refused("電話番号は、市外局番から数字で入力してください（例：0299-48-1111）。"));
	}

	/** The national form, empty when it is no number in Japan. */
	static Optional<String> national(String raw) {
		return format(raw, PhoneNumberFormat.NATIONAL);
	}

	static Optional<String> international(String raw) {
		return format(raw, PhoneNumberFormat.E164);
	}

	private static Optional<String> format(String raw, PhoneNumberFormat format) {
		String typed = DASHES.matcher(Typed.halfWidth(raw)).replaceAll("-");
		if (!FORM.matcher(typed).matches()) {
			return Optional.empty();
		}
		try {
			PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
			PhoneNumber number = numbers.parse(typed, REGION);
			return numbers.isValidNumberForRegion(number, REGION) ? Optional.of(numbers.format(number, format))
					: Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

}
