package jp.wakuwaku.bot.residents;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Somebody who registers, by LINE or at the counter. Drawn at random, so that it tells
 * nothing by itself, and never given to anybody else.
 *
 * @param value 32 hexadecimal digits
 */
public record PersonId(@JsonValue String value) {

	private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 16;

	@JsonCreator
	public PersonId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"person id of " + value.length() + " characters (expected: 32 hexadecimal digits)");
		}
	}

	static PersonId random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new PersonId(HexFormat.of().formatHex(bytes));
	}

	/** Says nothing, so that an id does not reach a log by accident. */
	@Override
	public String toString() {
		return "person ***";
	}

}
