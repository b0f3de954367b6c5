package jp.wakuwaku.bot.emulator;

import java.util.Collection;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as LINE writes it, whatever the bot's own mapper is set to. */
final class Json {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private Json() {
	}

	static ObjectNode object() {
		return MAPPER.createObjectNode();
	}

	static ObjectNode object(String name, String value) {
		return object().put(name, value);
	}

	static ArrayNode strings(Collection<String> values) {
		ArrayNode array = MAPPER.createArrayNode();
		values.forEach(array::add);
		return array;
	}

	static ArrayNode array(Collection<? extends JsonNode> values) {
		ArrayNode array = MAPPER.createArrayNode();
		values.forEach(array::add);
		return array;
	}

	static byte[] bytes(JsonNode json) {
		return MAPPER.writeValueAsBytes(json);
	}

	static Optional<JsonNode> read(byte[] bytes) {
		try {
			return Optional.of(MAPPER.readTree(bytes)).filter((json) -> !json.isMissingNode());
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

}
