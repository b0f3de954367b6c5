package jp.wakuwaku.bot.announcements;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names an announcement; drawn at random.
 *
 * @param value 12 hexadecimal digits
 */
public record AnnouncementId(String value) {

	private static final Pattern FORM = Pattern.compile("[0-9a-f]{12}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 6;

	public AnnouncementId {
		if (!isOne(value)) {
			throw new IllegalArgumentException(
					"announcement: " + value.length() + " characters (expected: 12 hexadecimal digits)");
		}
	}

	static boolean isOne(String value) {
		return FORM.matcher(value).matches();
	}

	static AnnouncementId random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new AnnouncementId(HexFormat.of().formatHex(bytes));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
