package jp.wakuwaku.bot.outbox;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names a broadcast for good.
 *
 * @param value 1 to 64 letters, digits, {@code -} and {@code _}
 */
public record BroadcastId(String value) {

	private static final Pattern FORM = Pattern.compile("[0-9A-Za-z_-]{1,64}");

	public BroadcastId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("broadcast id: " + value + " (expected: 1 to 64 of 0-9A-Za-z_-)");
		}
	}

	/** The key by which LINE recognises a repeated chunk. */
	UUID retryKey(int chunk) {
		return UUID
			.nameUUIDFromBytes(("wakuwaku:broadcast:" + this.value + ":" + chunk).getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
