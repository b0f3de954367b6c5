package jp.wakuwaku.bot.emulator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as it stands in a chat.
 *
 * @param id LINE's message id
 * @param at when it was sent, in epoch milliseconds
 * @param from whose it is
 * @param sender the resident who sent it, if one did
 * @param via how the bot sent it, if the bot did
 * @param read whether the bot has read it
 * @param payload LINE's message object
 */
record ChatMessage(String id, long at, Origin from, @Nullable Resident sender, @Nullable Via via, boolean read,
		ObjectNode payload) {

	static ChatMessage ofSystem(String id, long at, String text) {
		return new ChatMessage(id, at, Origin.SYSTEM, null, null, true,
				Json.object("type", "system").put("text", text));
	}

	ChatMessage asRead() {
		return new ChatMessage(this.id, this.at, this.from, this.sender, this.via, true, this.payload);
	}

	ObjectNode json() {
		ObjectNode json = Json.object("id", this.id).put("at", this.at).put("from", this.from.spelled());
		if (this.sender != null) {
			json.put("senderId", this.sender.id()).put("senderName", this.sender.name());
		}
		JsonNode named = this.payload.path("sender");
		if (named.hasNonNull("name")) {
			json.set("senderName", named.get("name"));
		}
		if (named.hasNonNull("iconUrl")) {
			json.set("senderIconUrl", named.get("iconUrl"));
		}
		json.put("via", this.via == null ? null : this.via.spelled());
		json.put("read", this.read).set("payload", this.payload);
		if (this.payload.hasNonNull("quickReply")) {
			json.set("quickReply", this.payload.get("quickReply"));
		}
		return json;
	}

	/** Whose message it is. */
	enum Origin {

		BOT, RESIDENT, SYSTEM;

		String spelled() {
			return switch (this) {
				case BOT -> "bot";
				case RESIDENT -> "resident";
				case SYSTEM -> "system";
			};
		}

	}

}
