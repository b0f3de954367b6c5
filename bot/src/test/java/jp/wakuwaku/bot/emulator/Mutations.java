package jp.wakuwaku.bot.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils a good JSON document in every place and in many ways, one at a time. */
final class Mutations {

	private static final List<JsonNode> SPOILED = List.of(json("null"), json("\"\""), json("\"x\""), json("-1"),
			json("3.5"), json("99999999999"), json("true"), json("[]"), json("{}"), json("[{}]"),
			json("{\"type\":\"unheard-of\"}"), json("\"" + "a".repeat(6000) + "\""), json("\"javascript:alert(1)\""),
			json("\"http://example.com/x\""));

	private Mutations() {
	}

	static List<JsonNode> of(JsonNode good) {
		var all = new ArrayList<JsonNode>();
		spoil(good, good, "", all);
		return all;
	}

	private static void spoil(JsonNode good, JsonNode at, String pointer, List<JsonNode> all) {
		if (at.isObject()) {
			change(good, pointer, (copy) -> ((ObjectNode) copy).put("unheardOf", 1), all);
			for (String name : at.propertyNames()) {
				change(good, pointer, (copy) -> ((ObjectNode) copy).remove(name), all);
				SPOILED.forEach((value) -> change(good, pointer, (copy) -> ((ObjectNode) copy).set(name, value), all));
				spoil(good, at.get(name), pointer + "/" + name, all);
			}
		}
		else if (at.isArray()) {
			for (int i = 0; i < at.size(); i++) {
				int index = i;
				SPOILED.forEach((value) -> change(good, pointer, (copy) -> ((ArrayNode) copy).set(index, value), all));
				change(good, pointer, (copy) -> repeat((ArrayNode) copy, index), all);
				spoil(good, at.get(i), pointer + "/" + i, all);
			}
		}
	}

	private static void repeat(ArrayNode array, int index) {
		for (int i = 0; i < 51; i++) {
			array.add(array.get(index).deepCopy());
		}
	}

	private static void change(JsonNode good, String pointer, Consumer<JsonNode> change, List<JsonNode> all) {
		JsonNode copy = good.deepCopy();
		change.accept(pointer.isEmpty() ? copy : copy.at(pointer));
		all.add(copy);
	}

	private static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text);
	}

}
