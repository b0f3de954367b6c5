package jp.wakuwaku.bot.webhook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
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

	/** Base64 of 32 bytes. */
	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9+/]{43}=");

	private final List<LineSignatureValidator> validators;

	SignatureCheck(String current, @Nullable String previous) {
		this.validators = Stream.of(current, (previous != null) ? previous : "")
			.filter((secret) -> !secret.isBlank())
			.map((secret) -> new LineSignatureValidator(secret.getBytes(StandardCharsets.UTF_8)))
			.toList();
	}

	/** Tells whether a header could be a signature at all, before anything is read. */
	static boolean isSignature(@Nullable String header) {
		return header != null && FORM.matcher(header).matches();
	}

	/** Compares in constant time. */
	boolean accepts(byte[] body, @Nullable String signature) {
		return signature != null && isSignature(signature)
				&& this.validators.stream().anyMatch((validator) -> validator.validateSignature(body, signature));
	}

}
