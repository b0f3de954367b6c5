package jp.wakuwaku.bot.emulator;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * One request between LINE and the bot.
 *
 * @param seq its number
 * @param at when it began, in epoch milliseconds
 * @param direction {@code webhook} or {@code api}
 * @param method HTTP's
 * @param path with the query
 * @param status of the answer, if there was one
 * @param tookMillis how long it took
 * @param requestHeaders without secrets
 * @param request the body
 * @param response the body
 * @param note what was special about it
 */
record Traffic(long seq, long at, String direction, String method, String path, @Nullable Integer status,
		long tookMillis, Map<String, String> requestHeaders, JsonNode request, JsonNode response,
		@Nullable String note) {

	private static final int LONGEST_BODY = 64 * 1024;

	Traffic numbered(long number) {
		return new Traffic(number, this.at, this.direction, this.method, this.path, this.status, this.tookMillis,
				this.requestHeaders, this.request, this.response, this.note);
	}

	/** Takes the bearer token and the signature out. */
	static Map<String, String> masked(Map<String, String> headers) {
		var masked = new TreeMap<String, String>();
		headers.forEach((name, value) -> {
			String lower = name.toLowerCase(Locale.ROOT);
			masked.put(lower, switch (lower) {
				case "authorization" -> "Bearer ********";
				case "x-line-signature" -> "********";
				default -> value;
			});
		});
		return masked;
	}

	/** A body as it can be shown: JSON, text or its size. */
	static JsonNode body(byte[] bytes) {
		if (bytes.length == 0) {
			return NullNode.getInstance();
		}
		if (bytes.length > LONGEST_BODY) {
			return StringNode.valueOf("(" + bytes.length + " bytes)");
		}
		return Json.read(bytes).orElseGet(() -> text(bytes));
	}

	private static JsonNode text(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		return StringNode.valueOf(text.indexOf('\uFFFD') >= 0 ? "(" + bytes.length + " bytes)" : text);
	}

	ObjectNode json() {
		ObjectNode json = Json.object()
			.put("seq", this.seq)
			.put("at", this.at)
			.put("direction", this.direction)
			.put("method", this.method)
			.put("path", this.path)
			.put("status", this.status)
			.put("tookMillis", this.tookMillis);
		ObjectNode headers = json.putObject("requestHeaders");
		this.requestHeaders.forEach(headers::put);
		json.set("request", this.request);
		json.set("response", this.response);
		return json.put("note", this.note);
	}

}
