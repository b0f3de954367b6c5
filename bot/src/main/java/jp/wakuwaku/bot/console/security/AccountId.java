package jp.wakuwaku.bot.console.security;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An account's number, which never changes and says nothing.
 *
 * @param value lower-case Latin letters, digits and hyphens, 1 to 40
 */
public record AccountId(String value) {

	private static final Pattern FORM = Pattern.compile("[0-9a-z-]{1,40}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 8;

	public AccountId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"account of " + value.length() + " characters (expected: 1 to 40 of a-z, 0-9 and -)");
		}
	}

	static AccountId random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new AccountId("s-" + HexFormat.of().formatHex(bytes));
	}

	/** Reads it from an address; empty for what none can be. */
	static Optional<AccountId> read(String typed) {
		return FORM.matcher(typed).matches() ? Optional.of(new AccountId(typed)) : Optional.empty();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
