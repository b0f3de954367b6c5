package jp.wakuwaku.bot.reminders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names messages so that a name tells neither whose it is nor of what. */
final class MessageName {

	private static final int BYTES = 16;

	private MessageName() {
	}

	static String of(String kind, Object... parts) {
		StringBuilder all = new StringBuilder("wakuwaku/" + kind);
		for (Object part : parts) {
			all.append('/').append(part);
		}
		return kind + "-" + HexFormat.of().formatHex(digest(all.toString()), 0, BYTES);
	}

	private static byte[] digest(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
