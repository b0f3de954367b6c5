package jp.wakuwaku.bot.registration.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What lets somebody open and send one page: 128 random bits. Kept nowhere; what is kept
 * is found by its hash and opened by a key that is made of it.
 *
 * @param value 22 characters of Base64 for URLs
 */
public record FormToken(String value) {

	private static final Pattern FORM = Pattern.compile("[0-9A-Za-z_-]{22}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 16;

	private static final int LINK_ID_DIGITS = 32;

	/** Draws a token. */
	public static FormToken random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new FormToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** Reads what stands in an address, which may be anything. */
	public static Optional<FormToken> of(String value) {
		return FORM.matcher(value).matches() ? Optional.of(new FormToken(value)) : Optional.empty();
	}

	/** Names the page without opening it: 64 hexadecimal digits. */
	public String hash() {
		return HexFormat.of().formatHex(digest("link"));
	}

	/** Names what comes of the page: 32 hexadecimal digits. */
	public String linkId() {
		return hash().substring(0, LINK_ID_DIGITS);
	}

	/** What the task is sealed with: 32 bytes that only the token's holder can make. */
	byte[] key() {
		return digest("key");
	}

	private byte[] digest(String use) {
		try {
			return MessageDigest.getInstance("SHA-256")
				.digest((use + ":" + this.value).getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Says nothing, so that a token does not reach a log by accident. */
	@Override
	public String toString() {
		return "token ***";
	}

}
