package jp.wakuwaku.bot.registration;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the QR code for the door holds: 128 bits that nobody guesses, by which staff who
 * are signed in find one booking. Leads nobody to anything else, its calendar entry
 * included. Kept nowhere; what is kept is found by its hash.
 *
 * @param value 22 characters of Base64 for URLs
 */
public record PassToken(String value) {

	private static final Pattern FORM = Pattern.compile("[0-9A-Za-z_-]{22}");

	private static final int BYTES = 16;

	public PassToken {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("token of " + value.length() + " characters (expected: 22 of Base64)");
		}
	}

	/** Nobody gets from the one to the other the other way. */
	static PassToken of(CalendarToken token) {
		byte[] digest = Fingerprint.of("pass/" + token.value());
		return new PassToken(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES)));
	}

	/**
	 * Reads what stands in an address.
	 * @param value anything
	 * @return empty for what is no token
	 */
	public static Optional<PassToken> read(String value) {
		return FORM.matcher(value).matches() ? Optional.of(new PassToken(value)) : Optional.empty();
	}

	/** Says nothing, so that a token does not reach a log by accident. */
	@Override
	public String toString() {
		return "token ***";
	}

}
