package jp.wakuwaku.bot.registration.page;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A task as it rests in Redis: to be read by whoever has the token, so that nothing there
 * leads from a chat to a person.
 */
public final class SealedTask {

	/** Each key seals once, so the nonce need not change. */
	private static final GCMParameterSpec NONCE = new GCMParameterSpec(128, new byte[12]);

	private SealedTask() {
	}

	/** Seals it. */
	public static String seal(FormToken token, String task) {
		return Base64.getEncoder()
			.encodeToString(run(Cipher.ENCRYPT_MODE, token, task.getBytes(StandardCharsets.UTF_8)));
	}

	/** Opens it again. */
	public static String open(FormToken token, String sealed) {
		return new String(run(Cipher.DECRYPT_MODE, token, Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
	}

	private static byte[] run(int mode, FormToken token, byte[] text) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, new SecretKeySpec(token.key(), "AES"), NONCE);
			return cipher.doFinal(text);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A form's task does not open", ex);
		}
	}

}
