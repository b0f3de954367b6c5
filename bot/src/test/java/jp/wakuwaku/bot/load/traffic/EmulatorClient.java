package jp.wakuwaku.bot.load.traffic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.load.history.Delivery;
import jp.wakuwaku.bot.load.history.SentEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stand-in for the LINE Platform, as a load tool needs it. */
public final class EmulatorClient {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final int PAGE = 5_000;

	private static final JsonMapper JSON = new JsonMapper();

	private final URI root;

	/** The number of the last delivery before this one looked. */
	private long begin;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	/**
	 * Uses a running emulator.
	 * @param root its address without a path
	 */
	public EmulatorClient(URI root) {
		this.root = root;
	}

	/** Begins anew, without a fault and as if nothing had been delivered. */
	public void beginAnew() {
		send("PUT", "/emulator/api/faults",
				Map.of("api", "none", "apiFaultShare", 1.0, "apiDelayMillis", 0, "redelivery", false));
		List<Delivery> before = deliveries(this.begin);
		this.begin = before.isEmpty() ? this.begin : before.getLast().seq();
	}

	/**
	 * Where the bot finds LINE's API.
	 * @return for {@code line.bot.api-end-point}
	 */
	public URI lineApi() {
		return this.root.resolve("/emulator/line");
	}

	/**
	 * The bot's own user id.
	 * @param channelToken of the bot
	 * @return for a webhook's {@code destination}
	 */
	public String botId(String channelToken) {
		return call(request("/emulator/line/v2/bot/info").header("Authorization", "Bearer " + channelToken).build())
			.path("userId")
			.asString();
	}

	/**
	 * Makes the reply tokens of events good and their senders friends of the bot.
	 * @param events not sent yet
	 */
	public void register(List<SentEvent> events) {
		List<Map<String, String>> tokens = events.stream()
			.map((event) -> Map.of("replyToken", event.replyToken(), "userId", event.resident()))
			.toList();
		send("POST", "/emulator/api/tokens", Map.of("tokens", tokens));
	}

	/**
	 * Makes every call of LINE's API slow.
	 * @param delay how late its answers come
	 */
	public void delayApi(Duration delay) {
		send("PUT", "/emulator/api/faults", Map.of("apiDelayMillis", delay.toMillis()));
	}

	/**
	 * Lets calls of LINE's API fail.
	 * @param fault by its name in the emulator, {@code none} for no fault
	 * @param share of the calls, 0 to 1
	 */
	public void failApi(String fault, double share) {
		send("PUT", "/emulator/api/faults", Map.of("api", fault, "apiFaultShare", share));
	}

	/**
	 * What the bot has delivered.
	 * @param after the number of the last delivery that is known, 0 for none
	 * @return later deliveries, in order
	 */
	public List<Delivery> deliveries(long after) {
		List<Delivery> all = new ArrayList<>();
		List<Delivery> page;
		long last = Math.max(after, this.begin);
		do {
			page = page(last);
			all.addAll(page);
			last = page.isEmpty() ? last : page.getLast().seq();
		}
		while (!page.isEmpty());
		return all;
	}

	/**
	 * How many of the crowd were sent no message, one, two ...
	 * @return by how many messages
	 */
	public List<Integer> crowd() {
		return call(request("/emulator/api/crowd").build()).path("times").valueStream().map(JsonNode::asInt).toList();
	}

	private List<Delivery> page(long after) {
		JsonNode entries = call(request("/emulator/api/received?after=" + after + "&limit=" + PAGE).build())
			.path("entries");
		return entries.valueStream()
			.map((entry) -> new Delivery(entry.path("seq").asLong(), Instant.ofEpochMilli(entry.path("at").asLong()),
					entry.path("to").asString(), entry.path("replyToken").asString(null),
					entry.path("retryKey").asString(null)))
			.toList();
	}

	private void send(String method, String path, Object body) {
		call(request(path).header("Content-Type", "application/json")
			.method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
			.build());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.root.resolve(path)).timeout(PATIENCE);
	}

	private JsonNode call(HttpRequest request) {
		try {
			HttpResponse<byte[]> response = this.client.send(request, BodyHandlers.ofByteArray());
			if (response.statusCode() / 100 != 2) {
				throw new IllegalStateException(request.uri().getPath() + ": " + response.statusCode());
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
