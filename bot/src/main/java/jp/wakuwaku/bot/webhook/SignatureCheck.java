package jp.wakuwaku.bot.webhook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import com.linecorp.bot.parser.LineSignatureValidator;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether LINE sent a body: the HMAC of its raw bytes under a channel secret. Two
 * secrets may be good while the secret is being changed.
 *
 * @see <a href=
 * "https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/">Verify
 * webhook signature</a>
 */
final class SignatureCheck {

	private final List<LineSignatureValidator> validators;

	SignatureCheck(String current, @Nullable String previous) {
		this.validators = Stream.of(current, (previous != null) ? previous : "")
			.filter((secret) -> !secret.isBlank())
			.map((secret) -> new LineSignatureValidator(secret.getBytes(StandardCharsets.UTF_8)))
			.toList();
	}

	/** Compares in constant time; what is no signature at all is a wrong one. */
	boolean accepts(byte[] body, @Nullable String signature) {
		if (signature == null) {
			return false;
		}
		return this.validators.stream().anyMatch((validator) -> {
			try {
				return validator.validateSignature(body, signature);
			}
			catch (IllegalArgumentException ex) {
				return false;
			}
		});
	}

}
