package jp.wakuwaku.bot.line;

import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;

/** What the bot says, as LINE gets it. */
public final class WireMessages {

	private static final ObjectMapper JSON = ModelObjectMapper.createNewObjectMapper();

	private WireMessages() {
	}

	/** The body of a request to look at the messages. */
	public static String body(List<OutgoingMessage> messages) {
		return messages.stream().map(WireMessages::json).collect(Collectors.joining(",", "{\"messages\":[", "]}"));
	}

	/** One by one, because a list of them would be written without their types. */
	private static String json(OutgoingMessage message) {
		try {
			return JSON.writeValueAsString(Rendering.message(message));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
