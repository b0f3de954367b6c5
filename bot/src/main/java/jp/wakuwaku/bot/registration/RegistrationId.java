package jp.wakuwaku.bot.registration;

import java.util.HexFormat;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.wakuwaku.bot.residents.PersonId;

/**
 * Names a registration. Tells nothing by itself, and nobody guesses it: it is made of a
 * person's random id, so that a registration that is repeated after a crash has the same
 * one.
 *
 * @param value 32 hexadecimal digits
 */
public record RegistrationId(@JsonValue String value) {

	private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

	private static final int BYTES = 16;

	@JsonCreator
	public RegistrationId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"registration id of " + value.length() + " characters (expected: 32 hexadecimal digits)");
		}
	}

	/**
	 * Names what is made of a draft.
	 * @param person whose
	 * @param draft its id
	 * @return always the same
	 */
	public static RegistrationId of(PersonId person, String draft) {
		byte[] digest = Fingerprint.of("registration/" + person.value() + "/" + draft);
		return new RegistrationId(HexFormat.of().formatHex(digest, 0, BYTES));
	}

	static boolean isOne(String value) {
		return FORM.matcher(value).matches();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
