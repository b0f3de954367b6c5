package jp.wakuwaku.bot.residents;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

import com.google.crypto.tink.Aead;

/** The key of one person. */
final class DataKey {

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Aead aead;

	private DataKey(byte[] key) {
		this.aead = AesGcm.of(key);
	}

	/** Makes a key that exists nowhere but in the wrapping that comes back. */
	static Sealed random(PersonId person, MasterKeys keys) {
		byte[] bytes = new byte[AesGcm.KEY_BYTES];
		RANDOM.nextBytes(bytes);
		return keys.seal(Belonging.dataKey(person), bytes);
	}

	static DataKey unwrap(PersonId person, Sealed wrapped, MasterKeys keys) {
		return new DataKey(keys.open(Belonging.dataKey(person), wrapped));
	}

	Sealed seal(Belonging belonging, String text) {
		return Sealed.seal(this.aead, belonging, text.getBytes(StandardCharsets.UTF_8));
	}

	String open(Belonging belonging, Sealed sealed) {
		return new String(sealed.open(this.aead, belonging), StandardCharsets.UTF_8);
	}

}
