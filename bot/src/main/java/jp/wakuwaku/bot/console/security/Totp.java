package jp.wakuwaku.bot.console.security;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of an authenticator app: RFC 6238 with SHA-1, six digits and 30 seconds. */
final class Totp {

	static final int DIGITS = 6;

	private static final Duration STEP = Duration.ofSeconds(30);

	/** How many steps a clock may be off. */
	private static final int DRIFT = 1;

	private static final int SECRET_BYTES = 20;

	private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final SecureRandom RANDOM = new SecureRandom();

	private Totp() {
	}

	/** A secret in Base32. */
	static String newSecret() {
		StringBuilder secret = new StringBuilder();
		// Five bytes are eight letters of five bits.
		for (int i = 0; i < SECRET_BYTES * 8 / 5; i++) {
			secret.append(BASE_32.charAt(RANDOM.nextInt(BASE_32.length())));
		}
		return secret.toString();
	}

	/** What the app reads from the picture. */
	static String address(String issuer, String account, String secret) {
		return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + secret + "&issuer="
				+ encoded(issuer);
	}

	/**
	 * The step of which somebody typed the code.
	 * @param typed six digits
	 * @param now the moment
	 * @return nothing when it is no code of about now
	 */
	static OptionalLong step(String secret, String typed, Instant now) {
		long current = now.getEpochSecond() / STEP.toSeconds();
		OptionalLong found = OptionalLong.empty();
		for (long step = current - DRIFT; step <= current + DRIFT; step++) {
			byte[] expected = code(secret, step).getBytes(StandardCharsets.UTF_8);
			if (MessageDigest.isEqual(expected, typed.getBytes(StandardCharsets.UTF_8))) {
				found = OptionalLong.of(step);
			}
		}
		return found;
	}

	static String code(String secret, Instant now) {
		return code(secret, now.getEpochSecond() / STEP.toSeconds());
	}

	private static String code(String secret, long step) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
			byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
			int offset = hash[hash.length - 1] & 0xf;
			int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
			return String.format("%0" + DIGITS + "d", number % 1_000_000);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("cannot use HmacSHA1", ex);
		}
	}

	private static byte[] bytes(String base32) {
		ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
		int bits = 0;
		int held = 0;
		for (int i = 0; i < base32.length(); i++) {
			held = (held << 5) | BASE_32.indexOf(base32.charAt(i));
			bits += 5;
			if (bits >= 8) {
				bits -= 8;
				bytes.put((byte) (held >> bits));
				held &= (1 << bits) - 1;
			}
		}
		return bytes.array();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
