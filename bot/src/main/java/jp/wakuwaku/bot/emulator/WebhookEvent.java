package jp.wakuwaku.bot.emulator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A webhook event on its way to the bot.
 *
 * @param json LINE's event object
 * @param chat where it happened, if in a chat
 */
record WebhookEvent(ObjectNode json, @Nullable Chat chat) {

	/** Events of one key arrive in order. */
	String orderKey() {
		return this.chat == null ? "" : this.chat.id();
	}

	@Nullable String replyToken() {
		JsonNode token = this.json.get("replyToken");
		return token == null ? null : token.stringValue();
	}

	/** The id of the message that the event brings. */
	@Nullable String messageId() {
		JsonNode id = this.json.path("message").get("id");
		return id == null ? null : id.stringValue();
	}

	byte[] body(boolean redelivery) {
		ObjectNode event = this.json.deepCopy();
		event.putObject("deliveryContext").put("isRedelivery", redelivery);
		ObjectNode body = Json.object("destination", Channel.BOT_USER_ID);
		body.putArray("events").add(event);
		return Json.bytes(body);
	}

}
