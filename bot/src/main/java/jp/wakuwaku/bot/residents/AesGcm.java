package jp.wakuwaku.bot.residents;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;

/** AES-256 in GCM, as Tink has it. */
final class AesGcm {

	static final int KEY_BYTES = 32;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BYTES = 16;

	private AesGcm() {
	}

	/** Ciphertexts do not say which key they need. */
	static Aead of(byte[] key) {
		return of(builder(AesGcmParameters.Variant.NO_PREFIX, key));
	}

	/** Ciphertexts begin with the number 1 and the key's id in four bytes. */
	static Aead of(byte[] key, int id) {
		return of(builder(AesGcmParameters.Variant.TINK, key).setIdRequirement(id));
	}

	private static Aead of(AesGcmKey.Builder key) {
		try {
			return AesGcmJce.create(key.build());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("cannot use AES-GCM", ex);
		}
	}

	@AccessesPartialKey
	private static AesGcmKey.Builder builder(AesGcmParameters.Variant variant, byte[] key) {
		try {
			return AesGcmKey.builder()
				.setParameters(AesGcmParameters.builder()
					.setKeySizeBytes(KEY_BYTES)
					.setIvSizeBytes(NONCE_BYTES)
					.setTagSizeBytes(TAG_BYTES)
					.setVariant(variant)
					.build())
				.setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("cannot use AES-GCM", ex);
		}
	}

}
