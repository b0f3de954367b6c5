package jp.wakuwaku.bot.emulator;

import java.util.HashMap;
import java.util.Map;

import jp.wakuwaku.bot.emulator.rules.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * LINE's answer to a call.
 *
 * @param status HTTP's
 * @param contentType of the body
 * @param body the body
 * @param headers further ones
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {

	static final String JSON = "application/json";

	static Answer ok() {
		return ok(Json.object());
	}

	static Answer ok(JsonNode body) {
		return of(200, body);
	}

	static Answer accepted() {
		return of(202, Json.object());
	}

	static Answer of(int status, JsonNode body) {
		return new Answer(status, JSON, Json.bytes(body), Map.of());
	}

	/**
	 * LINE's error body.
	 * @see <a href=
	 * "https://developers.line.biz/en/reference/messaging-api/#error-responses">Error
	 * responses</a>
	 */
	static Answer error(int status, String message) {
		return of(status, Json.object("message", message));
	}

	static Answer invalid(Problems problems) {
		ObjectNode body = Json.object("message", problems.message());
		ArrayNode details = body.putArray("details");
		problems.details()
			.forEach((problem) -> details
				.add(Json.object("message", problem.message()).put("property", problem.property())));
		return of(400, body);
	}

	Answer with(String header, String value) {
		var more = new HashMap<>(this.headers);
		more.put(header, value);
		return new Answer(this.status, this.contentType, this.body, more);
	}

}
