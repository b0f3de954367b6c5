package jp.wakuwaku.bot.journey;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.linecorp.bot.parser.LineSignatureValidator;
import jp.wakuwaku.bot.journey.Canaries.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.env.Environment;

import static org.awaitility.Awaitility.await;

/** The residents with their phones, and LINE between them and the bot. */
final class Town {

	private static final JsonMapper JSON = new JsonMapper();

	/** The bot's own id at the emulator. */
	private static final String BOT = "U0c0ffee0c0ffee0c0ffee0c0ffee0c0f";

	/** Much more than anything takes, because the machine may be busy. */
	static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Duration GLANCE = Duration.ofMillis(20);

	private final Environment environment;

	private final RedisContent redis;

	private Emulator emulator;

	private long trafficSeen;

	private long ledgerSeen;

	Town(Environment environment, RedisContent redis) {
		this.environment = environment;
		this.redis = redis;
		this.emulator = new Emulator(URI.create("http://localhost"));
	}

	/** Ends all faults and waits until nobody waits for anything. */
	void calmDown() {
		this.emulator = new Emulator(url());
		faults(Map.of("api", "none", "apiDelayMillis", 0, "apiFaultShare", 1.0, "redelivery", false, "duplicates", 1,
				"shuffled", false));
		awaitRest();
		newTraffic();
		newDeliveries();
	}

	URI url() {
		return URI.create("http://127.0.0.1:" + this.environment.getProperty("local.server.port"));
	}

	Emulator emulator() {
		return this.emulator;
	}

	/** A friend of the bot whom no other test knows. */
	Phone newFriend() {
		String id = newId();
		replyToken(id);
		return phone(id);
	}

	/** One of the residents on the chat page. */
	Phone neighbour(String name) {
		return phone(state("residents", "name", name).get("id").asString());
	}

	Phone inGroup(Phone member) {
		return new Phone(this, member.resident(), state("chats", "type", "group").get("id").asString());
	}

	Phone phone(String id) {
		Canaries.plant(Kind.USER_ID, id);
		return new Phone(this, id, id);
	}

	static String newId() {
		return "U" + UUID.randomUUID().toString().replace("-", "");
	}

	/** A token that is good for a minute; makes the id a friend's. */
	String replyToken(String userId) {
		String token = UUID.randomUUID().toString().replace("-", "");
		Canaries.plant(Kind.USER_ID, userId);
		Canaries.plant(Kind.REPLY_TOKEN, token);
		this.emulator.post("/tokens", Map.of("tokens", List.of(Map.of("replyToken", token, "userId", userId))));
		return token;
	}

	/** Tells the bot events as LINE does; returns the status of its answer. */
	int callback(List<? extends Map<String, ?>> events) {
		return callback(JSON.writeValueAsString(Map.of("destination", BOT, "events", events)));
	}

	int callback(String body) {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		return this.emulator.send("POST", "/callback", body, "x-line-signature", signature(bytes)).statusCode();
	}

	private static String signature(byte[] body) {
		byte[] secret = JourneySetting.CHANNEL_SECRET.getBytes(StandardCharsets.UTF_8);
		return Base64.getEncoder().encodeToString(new LineSignatureValidator(secret).generateSignature(body));
	}

	void faults(Map<String, ?> faults) {
		this.emulator.put("/faults", faults);
	}

	/** Waits until LINE has told the bot so often since the last look. */
	void awaitWebhooks(int count) {
		List<JsonNode> webhooks = new ArrayList<>();
		await().pollInterval(GLANCE).atMost(PATIENCE).until(() -> {
			newTraffic().stream().filter(Town::isAnsweredWebhook).forEach(webhooks::add);
			return webhooks.size() >= count;
		});
	}

	/**
	 * Waits until LINE has taken a message without saying so yet, then has it answer at
	 * once again.
	 */
	void loseOneAnswer(Runnable act) {
		faults(Map.of("apiDelayMillis", JourneySetting.TOO_LATE.toMillis()));
		newDeliveries();
		act.run();
		await().pollInterval(GLANCE).atMost(PATIENCE).until(() -> !unseenDeliveries().isEmpty());
		faults(Map.of("apiDelayMillis", 0));
	}

	void awaitRest() {
		await().pollInterval(GLANCE).atMost(PATIENCE.multipliedBy(2)).until(this.redis::isAtRest);
	}

	/** Waits for a call of LINE's API. */
	JsonNode awaitCall(String path) {
		return awaitCalls(path, 1).getFirst();
	}

	/** Waits for calls of LINE's API that were made since the last look. */
	List<JsonNode> awaitCalls(String path, int count) {
		List<JsonNode> calls = new ArrayList<>();
		await().pollInterval(GLANCE).atMost(PATIENCE).until(() -> {
			newTraffic().stream()
				.filter((entry) -> entry.get("direction").asString().equals("api")
						&& entry.get("path").asString().equals(path))
				.forEach(calls::add);
			return calls.size() >= count;
		});
		return calls;
	}

	/** Requests between LINE and the bot since the last look, oldest first. */
	List<JsonNode> newTraffic() {
		JsonNode entries = this.emulator.get("/traffic?limit=1000&after=" + this.trafficSeen).get("entries");
		entries.forEach((entry) -> {
			this.trafficSeen = entry.get("seq").asLong();
			entry.path("request")
				.path("events")
				.forEach((event) -> Canaries.plant(Kind.REPLY_TOKEN, event.path("replyToken").asString("")));
		});
		return entries.values().stream().toList();
	}

	/** Messages that LINE took from the bot since the last look, oldest first. */
	List<JsonNode> newDeliveries() {
		JsonNode entries = unseenDeliveries();
		entries.forEach((entry) -> {
			this.ledgerSeen = entry.get("seq").asLong();
			Canaries.plant(Kind.RETRY_KEY, entry.path("retryKey").asString(""));
		});
		return entries.values().stream().toList();
	}

	private JsonNode unseenDeliveries() {
		return this.emulator.get("/received?limit=10000&after=" + this.ledgerSeen).get("entries");
	}

	private static boolean isAnsweredWebhook(JsonNode entry) {
		return entry.get("direction").asString().equals("webhook");
	}

	private JsonNode state(String list, String property, String value) {
		Stream<JsonNode> all = this.emulator.get("/state").get(list).values().stream();
		return all.filter((one) -> one.get(property).asString().equals(value)).findFirst().orElseThrow();
	}

}
