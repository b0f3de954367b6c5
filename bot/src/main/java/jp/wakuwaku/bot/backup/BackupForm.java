package jp.wakuwaku.bot.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How a backup lies in a file: a line with the version, then records, then how many there
 * were and as of when they are, then a SHA-256 of all that.
 */
final class BackupForm {

	static final int VERSION = 1;

	/** For people who look into a file. */
	private static final String TITLE = "WAKUWAKU-BACKUP ";

	static final int TITLE_BYTES = title(VERSION).length;

	static final byte END = 0;

	static final byte PRESENT = 1;

	static final byte GONE = 2;

	private BackupForm() {
	}

	/** Always of the same length. */
	static byte[] title(int version) {
		return (TITLE + "%04d\n".formatted(version)).getBytes(StandardCharsets.US_ASCII);
	}

	/** The version that a title tells; 0 when it is none. */
	static int version(byte[] title) {
		String text = new String(title, StandardCharsets.US_ASCII);
		return text.matches(TITLE + "[0-9]{4}\n") ? Integer.parseInt(text.strip().substring(TITLE.length())) : 0;
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
