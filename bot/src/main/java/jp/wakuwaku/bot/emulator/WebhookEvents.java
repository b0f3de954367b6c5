package jp.wakuwaku.bot.emulator;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes webhook events of every kind.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#webhook-event-objects">Webhook
 * event objects</a>
 */
final class WebhookEvents {

	private static final Set<String> REPLIABLE = Set.of("message", "messageEdited", "follow", "join", "memberJoined",
			"postback", "videoPlayComplete", "beacon", "accountLink", "membership");

	private final Identifiers identifiers;

	private final EmulatorTime time;

	private final ReplyTokens replyTokens;

	WebhookEvents(Identifiers identifiers, EmulatorTime time, ReplyTokens replyTokens) {
		this.identifiers = identifiers;
		this.time = time;
		this.replyTokens = replyTokens;
	}

	/**
	 * Makes an event.
	 * @param type LINE's name of its kind
	 * @param chat where it happens; none for those of module channels
	 * @param residentId whose doing it is, if anybody's
	 * @param content the kind's own properties
	 */
	WebhookEvent event(String type, @Nullable Chat chat, @Nullable String residentId, JsonNode content) {
		ObjectNode json = Json.object("type", type);
		content.forEachEntry(json::set);
		json.put("webhookEventId", this.identifiers.webhookEvent());
		json.putObject("deliveryContext").put("isRedelivery", false);
		json.put("timestamp", this.time.millis());
		if (chat != null) {
			json.set("source", source(chat, residentId));
		}
		json.put("mode", content.path("mode").asString("active"));
		if (chat != null && isRepliable(json)) {
			String token = this.identifiers.hex();
			this.replyTokens.issue(token, chat.id());
			json.put("replyToken", token);
		}
		return new WebhookEvent(json, chat);
	}

	private static boolean isRepliable(JsonNode event) {
		return REPLIABLE.contains(event.get("type").stringValue()) && "active".equals(event.get("mode").stringValue())
				&& !"failed".equals(event.path("link").path("result").asString(""));
	}

	private static ObjectNode source(Chat chat, @Nullable String residentId) {
		ObjectNode source = Json.object("type", chat.type());
		switch (chat.type()) {
			case "group" -> source.put("groupId", chat.id());
			case "room" -> source.put("roomId", chat.id());
			default -> source.put("userId", chat.id());
		}
		return residentId == null ? source : source.put("userId", residentId);
	}

}
