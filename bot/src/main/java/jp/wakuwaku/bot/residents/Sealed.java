package jp.wakuwaku.bot.residents;

import java.security.GeneralSecurityException;
import java.util.Base64;

import com.google.crypto.tink.Aead;

/**
 * Something encrypted, as it rests in Redis.
 *
 * @param version of this form and of what is inside
 * @param sealed ciphertext in Base64
 */
record Sealed(int version, String sealed) {

	private static final int VERSION = 1;

	static Sealed seal(Aead aead, Belonging belonging, byte[] bytes) {
		try {
			return new Sealed(VERSION,
					Base64.getEncoder().encodeToString(aead.encrypt(bytes, belonging.associatedData(VERSION))));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("cannot encrypt with AES-GCM", ex);
		}
	}

	byte[] open(Aead aead, Belonging belonging) {
		if (this.version != VERSION) {
			throw new UnreadableDetailsException(
					belonging.kind() + " of version " + this.version + " (expected: " + VERSION + ")");
		}
		try {
			return aead.decrypt(bytes(), belonging.associatedData(this.version));
		}
		catch (GeneralSecurityException _) {
			throw new UnreadableDetailsException(belonging.kind()
					+ " does not open (expected: sealed with the same key for the same person and field)");
		}
	}

	byte[] bytes() {
		try {
			return Base64.getDecoder().decode(this.sealed);
		}
		catch (IllegalArgumentException _) {
			throw new UnreadableDetailsException(
					"sealed value of " + this.sealed.length() + " characters (expected: Base64)");
		}
	}

}
