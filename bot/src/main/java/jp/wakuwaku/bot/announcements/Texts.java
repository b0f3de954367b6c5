package jp.wakuwaku.bot.announcements;

import java.net.URI;

/** Checks what staff write. */
final class Texts {

	/** LINE's buttons. */
	static final int LABEL = 20;

	private static final int ADDRESS = 1_000;

	private Texts() {
	}

	static String require(String field, String text, int most) {
		String stripped = text.strip();
		int count = stripped.codePointCount(0, stripped.length());
		if (count < 1 || count > most) {
			throw new IllegalArgumentException(
					field + ": " + count + " characters (expected: 1 to " + most + ", not only spaces)");
		}
		return stripped;
	}

	static void requireHttps(String field, URI address) {
		if (!"https".equalsIgnoreCase(address.getScheme()) || address.getHost() == null || address.getUserInfo() != null
				|| address.toASCIIString().length() > ADDRESS) {
			throw new IllegalArgumentException(field + ": " + address.getScheme()
					+ " (expected: https and a host, up to " + ADDRESS + " characters)");
		}
	}

}
