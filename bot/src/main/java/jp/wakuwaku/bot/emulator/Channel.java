package jp.wakuwaku.bot.emulator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The channel that the bot believes to have at LINE.
 *
 * @param secret signs webhooks
 * @param token the bearer token of API calls
 */
record Channel(String secret, String token) {

	static final String BOT_USER_ID = "U0c0ffee0c0ffee0c0ffee0c0ffee0c0f";

	static final String BOT_NAME = "ワクワク";

	static final String BASIC_ID = "@000wakuw";

	Channel {
		if (secret.isBlank() || token.isBlank()) {
			throw new IllegalArgumentException("line.bot.channel-secret and line.bot.channel-token must be set");
		}
	}

	/**
	 * LINE's signature.
	 * @see <a href=
	 * "https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/">Verify
	 * webhook signature</a>
	 */
	String sign(byte[] body) {
		return Base64.getEncoder().encodeToString(mac(body));
	}

	/** A short unguessable word that belongs to a text. */
	String seal(String text) {
		byte[] mac = mac(text.getBytes(StandardCharsets.UTF_8));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(mac).substring(0, 22);
	}

	private byte[] mac(byte[] bytes) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return mac.doFinal(bytes);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every JDK has HmacSHA256", ex);
		}
	}

}
