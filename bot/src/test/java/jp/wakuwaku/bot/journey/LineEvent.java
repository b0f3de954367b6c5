package jp.wakuwaku.bot.journey;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jp.wakuwaku.bot.journey.Canaries.Kind;

/** A webhook event in the making, in LINE's words. */
final class LineEvent {

	private final Map<String, Object> properties = new TreeMap<>();

	LineEvent(String type) {
		with("type", type);
		with("mode", "active");
		with("timestamp", Instant.now().toEpochMilli());
		with("webhookEventId", newId());
		with("deliveryContext", Map.of("isRedelivery", false));
	}

	LineEvent from(String userId) {
		return with("source", Map.of("type", "user", "userId", userId));
	}

	LineEvent at(Instant instant) {
		return with("timestamp", instant.toEpochMilli());
	}

	LineEvent answerable(String replyToken) {
		Canaries.plant(Kind.REPLY_TOKEN, replyToken);
		return with("replyToken", replyToken);
	}

	LineEvent redelivered() {
		return with("deliveryContext", Map.of("isRedelivery", true));
	}

	LineEvent with(String property, Object value) {
		this.properties.put(property, value);
		return this;
	}

	Map<String, ?> json() {
		return Map.copyOf(this.properties);
	}

	static Map<String, ?> text(String text) {
		Canaries.plant(Kind.TEXT, text);
		return Map.of("type", "text", "id", newId(), "text", text, "quoteToken", newId());
	}

	static String newId() {
		return UUID.randomUUID().toString().replace("-", "").substring(0, 26).toUpperCase(Locale.ROOT);
	}

}
