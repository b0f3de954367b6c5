package jp.wakuwaku.bot.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.emulator.EmulatorApplication;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.LineApi;
import jp.wakuwaku.bot.line.LineClients;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.outbox.BroadcastId;
import jp.wakuwaku.bot.outbox.BroadcastState;
import jp.wakuwaku.bot.outbox.Broadcasts;
import jp.wakuwaku.bot.outbox.Couriers;
import jp.wakuwaku.bot.outbox.DeliveryState;
import jp.wakuwaku.bot.outbox.Outbox;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.outbox.Outboxes;
import jp.wakuwaku.bot.outbox.Priority;
import jp.wakuwaku.bot.outbox.TestBroadcasts;
import jp.wakuwaku.bot.platform.Maintenance;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.redis.core.RedisCallback;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends through all that LINE and the way there can do to a call, in an order that can be
 * had again. More of it with {@code -Dfaults.messages=1000 -Dfaults.seed=7}.
 */
@ExtendWith(RedisExtension.class)
class DeliveryFaultsIntegrationTests {

	private static final int MESSAGES = Integer.getInteger("faults.messages", 40);

	private static final long SEED = Long.getLong("faults.seed", 20261130);

	private static final int CHUNKS = 6;

	private static final int CROWD = CHUNKS * 500;

	private static final BroadcastId NEWS = new BroadcastId("news");

	private static final List<OutgoingMessage> WORDS = List.of(new OutgoingMessage.Text("お知らせ", List.of()));

	private static final JsonMapper JSON = new JsonMapper();

	private static ConfigurableApplicationContext emulator;

	private final RedisFixture fixture = new RedisFixture();

	private final HttpClient http = HttpClient.newHttpClient();

	private final LineApi line = LineClients.of(root().resolve("/emulator/line"), "token", Duration.ofMillis(700));

	private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(2);

	private final Outbox outbox = Outboxes.of(this.fixture.redis, this.fixture.json, this.fixture.readyChats::announce);

	private final Broadcasts broadcasts = TestBroadcasts.of(this.fixture.redis, this.fixture.clock);

	private Dispatcher dispatcher;

	@BeforeAll
	static void startEmulator() {
		emulator = new SpringApplication(EmulatorApplication.class).run("--server.port=0",
				"--wakuwaku.emulator.enabled=true", "--wakuwaku.emulator.ledger=true",
				"--wakuwaku.emulator.crowd=" + CROWD, "--wakuwaku.emulator.webhook-url=http://127.0.0.1:9/none",
				"--line.bot.channel-secret=secret", "--line.bot.channel-token=token",
				"--spring.threads.virtual.enabled=true");
	}

	@AfterAll
	static void stopEmulator() {
		emulator.close();
	}

	@AfterEach
	void close() {
		if (this.dispatcher != null) {
			this.dispatcher.stop();
		}
		this.timers.shutdownNow();
		this.http.close();
		this.fixture.close();
	}

	@Test
	void losesNothingAndSendsNothingTwiceThroughASeededScheduleOfFaults() {
		Map<String, List<String>> first = sendEverything();
		assertThat(first.values()).as("a schedule that shows something")
			.anyMatch((tries) -> tries.size() >= 3)
			.flatExtracting((tries) -> tries)
			.contains("rate-limit-429 429", "quota-429 429", "error-500 500", "html-error 502", "reset-before 0",
					"reset-after 0", "slow 200", " 409");
		this.fixture.redis.execute((RedisCallback<Object>) (connection) -> {
			connection.serverCommands().flushAll();
			return null;
		});
		Map<String, List<String>> again = sendEverything();
		assertThat(again.keySet()).isEqualTo(first.keySet());
		// A busy machine may let an answer come too late that was none of the faults.
		assertThat(again).allSatisfy((key, tries) -> {
			int common = Math.min(tries.size(), first.get(key).size());
			assertThat(faults(tries, common)).as("the same schedule").isEqualTo(faults(first.get(key), common));
		});
	}

	private static List<String> faults(List<String> tries, int count) {
		return tries.stream().limit(count).map((befell) -> befell.substring(0, befell.indexOf(' '))).toList();
	}

	/** Returns what befell each try, by retry key. */
	private Map<String, List<String>> sendEverything() {
		call("POST", "/emulator/api/reset", Map.of());
		List<ChatId> residents = IntStream.range(0, MESSAGES)
			.mapToObj((i) -> new ChatId("U%032x".formatted(i)))
			.toList();
		call("POST", "/emulator/api/tokens",
				Map.of("tokens",
						residents.stream()
							.map((resident) -> Map.of("replyToken", resident.value(), "userId", resident.value()))
							.toList()));
		call("PUT", "/emulator/api/faults", Map.of("api", "mixed", "apiFaultShare", 0.7, "apiFaultSeed", SEED));
		startInstance();
		residents.forEach((resident) -> this.outbox.enqueue(entry(resident)));
		this.broadcasts.begin(NEWS, WORDS);
		this.broadcasts.append(NEWS, 0, crowd());
		this.broadcasts.seal(NEWS);
		Tries tries = new Tries();
		// LINE's stand-in forgets the oldest calls.
		Future<?> looking = this.timers.scheduleWithFixedDelay(tries::look, 0, 50, TimeUnit.MILLISECONDS);
		Awaitility.await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(20)).until(() -> {
			this.fixture.clock.advance(Duration.ofSeconds(1));
			TestBroadcasts.send(NEWS, WORDS, this.line, this.fixture.redis, this.fixture.clock);
			return this.broadcasts.progress(NEWS).orElseThrow().state().isFinal() && residents.stream()
				.allMatch((resident) -> this.outbox.outcome(resident, id(resident)).orElseThrow().state().isFinal());
		});
		this.dispatcher.stop();
		looking.cancel(false);
		tries.look();
		tries.assertOneKeyEach();
		assertEachHasItOnce(residents);
		Map<String, List<String>> all = new TreeMap<>();
		tries.byKey.forEach((key, befell) -> all.put(key, List.copyOf(befell.values())));
		return all;
	}

	private void assertEachHasItOnce(List<ChatId> residents) {
		assertThat(residents)
			.allSatisfy((resident) -> assertThat(this.outbox.outcome(resident, id(resident)).orElseThrow().state())
				.isEqualTo(DeliveryState.DELIVERED));
		List<String> received = call("GET", "/emulator/api/received?limit=10000", Map.of()).get("entries")
			.valueStream()
			.map((entry) -> entry.get("to").asString())
			.toList();
		assertThat(received).containsExactlyInAnyOrderElementsOf(residents.stream().map(ChatId::value).toList());
		assertThat(call("GET", "/emulator/api/crowd", Map.of()).get("times").get(1).asInt()).isEqualTo(CROWD);
		assertThat(this.broadcasts.progress(NEWS)).hasValueSatisfying((progress) -> {
			assertThat(progress.state()).isEqualTo(BroadcastState.FINISHED);
			assertThat(progress.reached()).isEqualTo(CROWD);
		});
	}

	private OutboxEntry entry(ChatId resident) {
		return OutboxEntry.push(id(resident), resident, WORDS, this.fixture.clock.instant()).as(Priority.REMINDER);
	}

	private static String id(ChatId resident) {
		return "reminder-" + resident.value();
	}

	private static List<ChatId> crowd() {
		return IntStream.range(0, CROWD)
			.mapToObj((number) -> new ChatId("U" + "c".repeat(24) + "%08x".formatted(number)))
			.toList();
	}

	private void startInstance() {
		ReadyChats readyChats = this.fixture.newReadyChats();
		Leases leases = new Leases(this.fixture.redis);
		Commands commands = new Commands(List.of(), this.fixture.json, this.fixture.deadLetters, this.fixture.clock);
		Turns turns = new Turns(new Dialogue(List.of()), commands, this.fixture.mailboxes, this.fixture.deadLetters,
				new LoadingSign(this.line, this.timers), Maintenance.NONE, this.fixture.clock);
		Worker worker = new Worker(readyChats, leases, this.fixture.mailboxes, turns, commands,
				Couriers.of(this.line, this.fixture.clock), this.fixture.clock, new SimpleMeterRegistry());
		this.dispatcher = new Dispatcher(readyChats, this.fixture.unannounced, leases, worker, Clock.systemUTC(),
				this.timers,
				new Dispatcher.Beat(Duration.ofMillis(500), Duration.ofMillis(20), Duration.ofMillis(500)));
		this.dispatcher.start();
	}

	private static URI root() {
		return URI.create("http://127.0.0.1:" + emulator.getEnvironment().getProperty("local.server.port"));
	}

	private JsonNode call(String method, String path, Map<String, ?> body) {
		try {
			return JSON.readTree(
					this.http
						.send(HttpRequest.newBuilder(root().resolve(path))
							.header("Content-Type", "application/json")
							.method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
							.build(), BodyHandlers.ofString())
						.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What LINE has seen. */
	private final class Tries {

		/** By key and by when they began; a slow one is seen after the next. */
		private final Map<String, TreeMap<Long, String>> byKey = new TreeMap<>();

		private final Map<String, Set<String>> contents = new TreeMap<>();

		private long seen;

		synchronized void look() {
			for (JsonNode entry : call("GET", "/emulator/api/traffic?limit=1000&after=" + this.seen, Map.of())
				.get("entries")) {
				this.seen = entry.get("seq").asLong();
				String key = entry.get("requestHeaders").path("x-line-retry-key").asString("");
				if (!key.isEmpty()) {
					this.contents.computeIfAbsent(key, (first) -> new HashSet<>()).add(entry.get("request").toString());
					this.byKey.computeIfAbsent(key, (first) -> new TreeMap<>())
						.put(entry.get("at").asLong(),
								entry.path("note").asString("") + " " + entry.path("status").asInt(0));
				}
			}
		}

		/** Each message and each chunk has one key, which stands for nothing else. */
		void assertOneKeyEach() {
			assertThat(this.contents.values()).allSatisfy((content) -> assertThat(content).hasSize(1))
				.doesNotHaveDuplicates();
		}

	}

}
