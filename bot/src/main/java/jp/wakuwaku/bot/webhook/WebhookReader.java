package jp.wakuwaku.bot.webhook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.webhook.model.Event;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads LINE's JSON with LINE's models, which keep what they do not know. */
final class WebhookReader {

	private static final Logger logger = LoggerFactory.getLogger(WebhookReader.class);

	private final ObjectMapper mapper;

	WebhookReader(int depthLimit) {
		this.mapper = ModelObjectMapper.createNewObjectMapper();
		this.mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
		this.mapper.getFactory()
			.setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(depthLimit).build());
	}

	/**
	 * What LINE sends at once.
	 *
	 * @param destination the bot's user id, {@code null} where LINE gives none
	 * @param events those that could be read
	 */
	record Webhook(@Nullable String destination, List<Event> events) {
	}

	/**
	 * Reads a body. An event that has taken a form unknown here is left out, so that it
	 * does not hold up other residents' events.
	 * @throws IOException when this is no webhook: not JSON, too deep, of another form,
	 * or with events of which none can be read
	 */
	Webhook read(byte[] body) throws IOException {
		JsonNode root = this.mapper.readTree(body);
		JsonNode events = root.path("events");
		if (!root.isObject() || !(events.isArray() || events.isNull() || events.isMissingNode())) {
			throw new IOException("webhook: another form (expected: an object with an array of events)");
		}
		List<Event> readable = new ArrayList<>();
		int unreadable = 0;
		for (JsonNode event : events) {
			try {
				if (!event.isNull()) {
					readable.add(this.mapper.treeToValue(event, Event.class));
				}
			}
			catch (JsonProcessingException ex) {
				unreadable++;
				logger.error("An event of a webhook is left out, it cannot be read: {}", ex.getClass().getSimpleName());
			}
		}
		if (unreadable > 0 && readable.isEmpty()) {
			throw new IOException("events: none can be read (expected: webhook event objects)");
		}
		return new Webhook(root.path("destination").asText(null), readable);
	}

}
