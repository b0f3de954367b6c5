package jp.wakuwaku.bot.emulator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rich menu.
 *
 * @param id LINE's id
 * @param request as the bot created it
 * @param image its picture, once uploaded
 */
record RichMenu(String id, JsonNode request, @Nullable Content image) {

	RichMenu with(Content picture) {
		return new RichMenu(this.id, this.request, picture);
	}

	/** LINE's rich menu response object. */
	ObjectNode json() {
		return Json.object("richMenuId", this.id).setAll(this.request.asObject());
	}

	/** What the chat page shows. */
	ObjectNode page() {
		return json().put("imageUrl", "/emulator/richmenu/" + this.id + "/image");
	}

}
