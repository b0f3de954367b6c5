package jp.wakuwaku.bot.residents;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.crypto.tink.Aead;

/**
 * A key that wraps others, as its operators write it: a number, a colon and 32 bytes in
 * Base64.
 */
final class MasterKey {

	private static final Pattern FORM = Pattern.compile("([0-9]{1,10}):([0-9A-Za-z+/]*={0,2})");

	private final int id;

	private final byte[] bytes;

	private MasterKey(int id, byte[] bytes) {
		this.id = id;
		this.bytes = bytes;
	}

	/**
	 * Reads a key.
	 * @throws IllegalArgumentException with what is wrong, in the operators' language and
	 * without the key
	 */
	static MasterKey of(String text) {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("「番号:Base64」の形ではありません");
		}
		long id = Long.parseLong(matcher.group(1));
		if (id < 1 || id > Integer.MAX_VALUE) {
			throw new IllegalArgumentException("番号が 1〜" + Integer.MAX_VALUE + " ではありません");
		}
		return new MasterKey((int) id, bytes(matcher.group(2)));
	}

	private static byte[] bytes(String base64) {
		byte[] bytes;
		try {
			bytes = Base64.getDecoder().decode(base64);
		}
		catch (IllegalArgumentException _) {
			throw new IllegalArgumentException("コロンの後が Base64 ではありません");
		}
		if (bytes.length != AesGcm.KEY_BYTES) {
			throw new IllegalArgumentException("鍵の長さが " + bytes.length + " バイトです（" + AesGcm.KEY_BYTES + " バイトが必要です）");
		}
		return bytes;
	}

	int id() {
		return this.id;
	}

	Aead aead() {
		return AesGcm.of(this.bytes, this.id);
	}

	/** Says no more than the number. */
	@Override
	public String toString() {
		return "key " + this.id;
	}

}
