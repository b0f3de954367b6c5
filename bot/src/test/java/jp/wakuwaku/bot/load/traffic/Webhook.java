package jp.wakuwaku.bot.load.traffic;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jp.wakuwaku.bot.load.history.SentEvent;
import tools.jackson.databind.json.JsonMapper;

/**
 * A webhook as LINE sends it.
 *
 * @param body JSON in UTF-8
 * @param signature of the body, for {@code x-line-signature}
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#webhook-event-objects">Webhook
 * event objects</a>
 */
@SuppressWarnings("ArrayRecordComponent")
record Webhook(byte[] body, String signature) {

	private static final String ALGORITHM = "HmacSHA256";

	private static final JsonMapper JSON = new JsonMapper();

	static Webhook carrying(SentEvent event, Instant occurredAt, boolean redelivery, Channel channel) {
		Map<String, Object> message = Map.of("type", "text", "id", Long.toString(occurredAt.toEpochMilli()), "text",
				event.text(), "quoteToken", "q" + event.replyToken());
		Map<String, Object> json = Map.of("type", "message", "webhookEventId", event.id(), "mode", "active",
				"timestamp", occurredAt.toEpochMilli(), "deliveryContext", Map.of("isRedelivery", redelivery), "source",
				Map.of("type", "user", "userId", event.resident()), "replyToken", event.replyToken(), "message",
				message);
		return signed(JSON.writeValueAsBytes(Map.of("destination", channel.botId(), "events", List.of(json))),
				channel.secret());
	}

	static Webhook signed(byte[] body, String secret) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
			return new Webhook(body, Base64.getEncoder().encodeToString(mac.doFinal(body)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
