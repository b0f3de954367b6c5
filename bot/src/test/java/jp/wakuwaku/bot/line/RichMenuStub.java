package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.wakuwaku.bot.line.LineStub.Answer;
import jp.wakuwaku.bot.line.LineStub.Request;

/**
 * LINE's rich menus, with the rules that matter: no image twice, no default without one.
 */
final class RichMenuStub {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Answer OK = Answer.json(200, "{}");

	private static final Answer NOT_FOUND = Answer.json(404, "{\"message\":\"Not found\"}");

	private static final Answer BAD_REQUEST = Answer.json(400, "{\"message\":\"Bad request\"}");

	final Map<String, ObjectNode> menus = new LinkedHashMap<>();

	final Map<String, byte[]> images = new LinkedHashMap<>();

	String defaultId = "";

	/** Requests that LINE carries out without being able to say so. */
	Predicate<Request> answersLost = (request) -> false;

	/** Requests that LINE does not carry out. */
	Predicate<Request> refused = (request) -> false;

	int refusal = 500;

	private int created;

	synchronized Answer answer(Request request) {
		if (this.refused.test(request)) {
			return Answer.json(this.refusal, "{\"message\":\"no\"}");
		}
		Answer answer = carryOut(request);
		return this.answersLost.test(request) ? new Answer(502, "<html>Bad Gateway</html>".getBytes()) : answer;
	}

	String add(String name) {
		String id = "richmenu-" + (++this.created);
		this.menus.put(id, JSON.createObjectNode().put("name", name));
		return id;
	}

	private Answer carryOut(Request request) {
		String id = request.path().replaceAll(".*/(richmenu-\\d+).*", "$1");
		return switch (request.toString().replaceAll("richmenu-\\d+", "*").replace("/emulator/line", "")) {
			case "GET /v2/bot/richmenu/list" -> list();
			case "POST /v2/bot/richmenu" -> create(request);
			case "DELETE /v2/bot/richmenu/*" -> delete(id);
			case "GET /v2/bot/richmenu/*/content" ->
				this.images.containsKey(id) ? new Answer(200, this.images.get(id)) : NOT_FOUND;
			case "POST /v2/bot/richmenu/*/content" -> upload(id, request.body());
			case "GET /v2/bot/user/all/richmenu" -> this.defaultId.isEmpty() ? NOT_FOUND
					: Answer.json(200, "{\"richMenuId\":\"%s\"}".formatted(this.defaultId));
			case "POST /v2/bot/user/all/richmenu/*" -> makeDefault(id);
			default -> throw new IllegalStateException(request.toString());
		};
	}

	private Answer list() {
		ObjectNode body = JSON.createObjectNode();
		ArrayNode list = body.putArray("richmenus");
		this.menus.forEach((id, menu) -> list.add(menu.deepCopy().put("richMenuId", id)));
		return Answer.json(200, body.toString());
	}

	private Answer create(Request request) {
		try {
			ObjectNode menu = (ObjectNode) JSON.readTree(request.body());
			String id = add(menu.get("name").textValue());
			this.menus.put(id, menu);
			return Answer.json(200, "{\"richMenuId\":\"%s\"}".formatted(id));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Answer upload(String id, byte[] image) {
		return (this.menus.containsKey(id) && this.images.putIfAbsent(id, image) == null) ? OK : BAD_REQUEST;
	}

	private Answer makeDefault(String id) {
		if (!this.images.containsKey(id)) {
			return BAD_REQUEST;
		}
		this.defaultId = id;
		return OK;
	}

	private Answer delete(String id) {
		this.images.remove(id);
		return (this.menus.remove(id) != null) ? OK : NOT_FOUND;
	}

}
