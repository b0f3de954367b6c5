package jp.wakuwaku.bot.registration;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What lets somebody see one booking in their calendar: 128 bits that nobody guesses, for
 * they are made of a registration's id. Kept nowhere; what is kept is found by its hash.
 *
 * @param value 22 characters of Base64 for URLs
 */
record CalendarToken(String value) {

	private static final Pattern FORM = Pattern.compile("[0-9A-Za-z_-]{22}");

	private static final int BYTES = 16;

	static CalendarToken of(RegistrationId registration) {
		byte[] digest = Fingerprint.of("calendar/" + registration);
		return new CalendarToken(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES)));
	}

	/** Reads what stands in an address, which may be anything. */
	static Optional<CalendarToken> read(String value) {
		return FORM.matcher(value).matches() ? Optional.of(new CalendarToken(value)) : Optional.empty();
	}

	/** Says nothing, so that a token does not reach a log by accident. */
	@Override
	public String toString() {
		return "token ***";
	}

}
