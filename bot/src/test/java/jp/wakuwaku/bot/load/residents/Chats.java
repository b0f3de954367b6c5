package jp.wakuwaku.bot.load.residents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.journey.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What phones do at the stand-in for the LINE Platform. */
final class Chats {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final URI root;

	Chats(URI root) {
		this.root = root;
	}

	/**
	 * Has the bot told of what residents do, again and again while it does not answer.
	 */
	void tell(URI webhook, String channelToken) {
		call(request("/emulator/line/v2/bot/channel/webhook/endpoint").header("Authorization", "Bearer " + channelToken)
			.PUT(json(Map.of("endpoint", webhook.toString()))));
		call(request("/emulator/api/faults")
			.PUT(json(Map.of("redelivery", true, "redeliveryCount", 60, "redeliveryIntervalMillis", 1_000))));
	}

	void befriend(String resident) {
		post("/tokens", Map.of("tokens", List.of(Map.of("replyToken", "befriends" + resident, "userId", resident))));
	}

	void say(String resident, String text) {
		post("/chats/" + resident + "/messages", Map.of("resident", resident, "type", "text", "text", text));
	}

	void tap(String resident, String data) {
		post("/chats/" + resident + "/postbacks", Map.of("resident", resident, "data", data));
	}

	/** All that the bot has said in a chat. */
	List<Answer> answers(String resident) {
		return call(request("/emulator/api/chats/" + resident + "/messages?resident=" + resident)).get("messages")
			.valueStream()
			.filter((message) -> message.get("from").asString().equals("bot"))
			.map((message) -> new Answer(message.get("via").asString(), message.get("payload")))
			.toList();
	}

	/** Entries of the ledger after that number. */
	List<JsonNode> deliveries(long after) {
		return call(request("/emulator/api/received?limit=10000&after=" + after)).get("entries").valueStream().toList();
	}

	private void post(String path, Map<String, ?> body) {
		call(request("/emulator/api" + path).POST(json(body)));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.root.resolve(path))
			.timeout(PATIENCE)
			.header("Content-Type", "application/json");
	}

	private static HttpRequest.BodyPublisher json(Map<String, ?> body) {
		return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
	}

	private JsonNode call(HttpRequest.Builder request) {
		try {
			HttpResponse<byte[]> response = this.http.send(request.build(), BodyHandlers.ofByteArray());
			if (response.statusCode() / 100 != 2) {
				throw new IllegalStateException(response.uri().getPath() + ": " + response.statusCode());
			}
			return JSON.readTree(response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
