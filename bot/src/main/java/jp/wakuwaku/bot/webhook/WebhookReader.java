package jp.wakuwaku.bot.webhook;

import java.io.IOException;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.webhook.model.CallbackRequest;

/** Reads LINE's JSON with LINE's models, which keep what they do not know. */
final class WebhookReader {

	private final ObjectReader reader;

	WebhookReader(int depthLimit) {
		ObjectMapper mapper = ModelObjectMapper.createNewObjectMapper();
		mapper.getFactory()
			.setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(depthLimit).build());
		this.reader = mapper.readerFor(CallbackRequest.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
	}

	/**
	 * Reads a body.
	 * @throws IOException when this is no webhook: not JSON, too deep, or of another form
	 */
	CallbackRequest read(byte[] body) throws IOException {
		CallbackRequest request = this.reader.readValue(body);
		if (request == null) {
			throw new IOException("webhook: null (expected: an object with events)");
		}
		return request;
	}

}
