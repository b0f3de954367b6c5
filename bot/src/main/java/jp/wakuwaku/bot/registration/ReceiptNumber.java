package jp.wakuwaku.bot.registration;

import java.nio.ByteBuffer;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a resident reads out on the phone to say which registration is meant. Has no
 * letter or digit that is taken for another one.
 *
 * @param value for example {@code K7M2-QX4R}
 */
public record ReceiptNumber(@JsonValue String value) {

	private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final Pattern FORM = Pattern.compile("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");

	private static final int BITS = 5;

	@JsonCreator
	public ReceiptNumber {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"receipt number of " + value.length() + " characters (expected: such as K7M2-QX4R)");
		}
	}

	/**
	 * One of the numbers that a registration may have, should others have those before.
	 */
	static ReceiptNumber of(RegistrationId registration, int attempt) {
		long bits = ByteBuffer.wrap(Fingerprint.of("receipt/" + registration + "/" + attempt)).getLong();
		StringBuilder number = new StringBuilder();
		for (int i = 0; i < 8; i++) {
			number.append((i == 4) ? "-" : "").append(ALPHABET.charAt((int) (bits & (ALPHABET.length() - 1))));
			bits >>>= BITS;
		}
		return new ReceiptNumber(number.toString());
	}

	@Override
	public String toString() {
		return this.value;
	}

}
