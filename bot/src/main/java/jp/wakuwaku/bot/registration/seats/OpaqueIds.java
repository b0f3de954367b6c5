package jp.wakuwaku.bot.registration.seats;

import java.util.regex.Pattern;

/** The form of ids that become part of a key. */
final class OpaqueIds {

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:@+-]{1,200}");

	private OpaqueIds() {
	}

	static void require(String what, String id) {
		if (!FORM.matcher(id).matches()) {
			throw new IllegalArgumentException(what + ": an id of " + id.length()
					+ " characters (expected: 1 to 200 Latin letters, digits, or . _ : @ + -)");
		}
	}

}
