package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether LINE and the bot find each other. Sends nothing to anybody, and takes
 * as long as LINE does: up to some seconds.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#test-webhook-endpoint">Test
 * webhook endpoint</a>
 */
public final class ChannelCheck {

	private static final int UNAUTHORIZED = 401;

	private static final int NOT_FOUND = 404;

	private static final int TOO_MANY_REQUESTS = 429;

	private static final RequestBody NO_OTHER_ENDPOINT = RequestBody.create("{}".getBytes(StandardCharsets.UTF_8),
			MediaType.get("application/json"));

	private final ObjectMapper json = new ObjectMapper();

	private final LineRequests requests;

	ChannelCheck(LineRequests requests) {
		this.requests = requests;
	}

	/**
	 * Asks LINE who the bot is, which takes a token that LINE takes.
	 * @return how that went
	 */
	public Finding token() {
		return ask(() -> {
			LineRequests.required(this.requests.api("GET", "v2/bot/info", null));
			return Finding.FINE;
		});
	}

	/**
	 * Has LINE call the bot's webhook, when that is set and switched on.
	 * @return how that went
	 */
	public Finding webhook() {
		return ask(() -> {
			JsonNode active = read("GET", "v2/bot/channel/webhook/endpoint", null).path("active");
			if (!active.asBoolean()) {
				return active.isBoolean() ? Finding.SWITCHED_OFF : Finding.NO_ANSWER;
			}
			JsonNode outcome = read("POST", "v2/bot/channel/webhook/test", NO_OTHER_ENDPOINT);
			return outcome.path("success").asBoolean() ? Finding.FINE : unreached(outcome.path("reason").asText());
		});
	}

	private JsonNode read(String method, String path, @Nullable RequestBody body) throws IOException {
		return this.json.readTree(LineRequests.required(this.requests.api(method, path, body)));
	}

	private static Finding unreached(String reason) {
		return reason.equals("ERROR_STATUS_CODE") ? Finding.ANSWERED_WRONGLY : Finding.NOT_REACHED;
	}

	private static Finding ask(Question question) {
		try {
			return question.ask();
		}
		catch (LineException ex) {
			return switch (ex.status()) {
				case UNAUTHORIZED -> Finding.REFUSED;
				case NOT_FOUND -> Finding.NOT_SET;
				case TOO_MANY_REQUESTS -> Finding.TOO_OFTEN;
				default -> Finding.NO_ANSWER;
			};
		}
		catch (IOException ex) {
			return Finding.NO_ANSWER;
		}
	}

	/** How a check went. */
	public enum Finding {

		/** As it should. */
		FINE,

		/** LINE does not take the channel access token. */
		REFUSED,

		/** LINE has no address for the webhook. */
		NOT_SET,

		/** The webhook is switched off in LINE's settings. */
		SWITCHED_OFF,

		/** LINE did not get through to the webhook. */
		NOT_REACHED,

		/** Something answered LINE, but not as the bot does. */
		ANSWERED_WRONGLY,

		/** LINE lets this be asked so and so often an hour. */
		TOO_OFTEN,

		/** LINE did not answer. */
		NO_ANSWER

	}

	/** A question to LINE. */
	@FunctionalInterface
	private interface Question {

		Finding ask() throws IOException;

	}

}
