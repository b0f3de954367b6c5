package jp.wakuwaku.bot.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import com.linecorp.bot.parser.LineSignatureValidator;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.conversation.Inbox;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.line.LineProperties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class WebhookControllerTests {

	private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

	private static final String SECRET = "8c570fa6dd201bb328f1c1eac23a96d8";

	private static final String PREVIOUS = "an-older-secret";

	private static final String BOT = "U8e742f61d673b39c7fff3cecb7536ef0";

	private final List<IncomingEvent> taken = new CopyOnWriteArrayList<>();

	private @Nullable RuntimeException trouble;

	private Runnable before = () -> {
	};

	private final Inbox inbox = (events) -> {
		this.before.run();
		if (this.trouble != null) {
			throw this.trouble;
		}
		this.taken.addAll(events);
	};

	private final WebhookController controller = new WebhookController(
			new LineProperties(SECRET, "token", URI.create("http://localhost"), URI.create("http://localhost"),
					Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1),
					new LineProperties.Handler("/callback")),
			new WebhookProperties(PREVIOUS, DataSize.ofKilobytes(64), 50), destination(), this.inbox,
			Clock.fixed(NOON, ZoneId.of("Asia/Tokyo")), new SimpleMeterRegistry());

	private final MockMvcTester mvc = MockMvcTester.create(MockMvcBuilders.standaloneSetup(this.controller)
		.addPlaceholderValue("line.bot.handler.path:/callback", "/callback")
		.build());

	@Test
	void readsEveryEventOfTheRehearsalAndTakesNone(CapturedOutput output) throws Exception {
		this.controller.rehearse();

		assertThat(this.taken).isEmpty();
		assertThat(output).doesNotContain("left out");
	}

	@Test
	void acceptsTheEmptyWebhookOfLinesDocumentation() {
		String body = "{\"destination\":\"" + BOT + "\",\"events\":[]}";
		assertThat(status(body, "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=")).isEqualTo(200);
		assertThat(this.taken).isEmpty();
	}

	@Test
	void putsEveryEventOfAWebhookIntoTheMailboxes() {
		assertThat(signed(webhook(text("01A", "一", NOON), text("01B", "二", NOON)))).isEqualTo(200);
		assertThat(this.taken).extracting(IncomingEvent::content)
			.containsExactly(new EventContent.Text("m-01A", "一", false), new EventContent.Text("m-01B", "二", false));
		assertThat(this.taken).extracting(IncomingEvent::receivedAt).containsOnly(NOON);
	}

	@Nested
	class Signatures {

		@Test
		void areRequired() {
			assertThat(status(webhook(text("01A", "一", NOON)), null)).isEqualTo(401);
		}

		@ParameterizedTest
		@ValueSource(strings = { "", "x", "not base64 !!", "AAAA", "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=" })
		void mustFitTheBody(String signature) {
			assertThat(status(webhook(text("01A", "一", NOON)), signature)).isEqualTo(401);
			assertThat(WebhookControllerTests.this.taken).isEmpty();
		}

		@Test
		void coverEveryByte() {
			String body = webhook(text("01A", "一", NOON));
			assertThat(status(body + " ", signature(SECRET, body))).isEqualTo(401);
		}

		@Test
		void ofThePreviousSecretAreGoodWhileItIsChanged() {
			String body = webhook(text("01A", "一", NOON));
			assertThat(status(body, signature(PREVIOUS, body))).isEqualTo(200);
			assertThat(WebhookControllerTests.this.taken).hasSize(1);
		}

	}

	@Nested
	class HostileBodies {

		@ParameterizedTest
		@ValueSource(strings = { "", "null", "[]", "1", "\"x\"", "{", "{\"events\":", "{\"events\":{}}",
				"{\"events\":[1]}", "{\"events\":\"x\"}", "\u0000", "<xml/>", "{}}", "{}{}" })
		void areRefusedThoughSigned(String body) {
			assertThat(signed(body)).isEqualTo(400);
			assertThat(WebhookControllerTests.this.taken).isEmpty();
		}

		@Test
		void areRefusedWhenTheyAreTooLarge() {
			assertThat(signed(webhook(text("01A", "あ".repeat(64 * 1024), NOON)))).isEqualTo(413);
		}

		@Test
		void areRefusedUnreadWhenTheirLengthSaysThatTheyAreTooLarge() {
			assertThat(WebhookControllerTests.this.mvc.post()
				.uri("/callback")
				.header("X-Line-Signature", "A".repeat(43) + "=")
				.header("Content-Length", "65537")
				.content(new byte[0])
				.exchange()).hasStatus(413);
		}

		@Test
		void doNotHoldUpTheEventsBesideThem() {
			String odd = text("01X", "一", NOON).replace("\"text\":\"一\"", "\"text\":{\"odd\":1}");
			assertThat(signed(webhook(odd, text("01A", "二", NOON)))).isEqualTo(200);
			assertThat(WebhookControllerTests.this.taken).extracting((event) -> event.id().value())
				.containsExactly("01A");
		}

		@Test
		void areRefusedWhenTheyAreTooDeep() {
			assertThat(signed("{\"events\":[" + "{\"a\":".repeat(60) + "1" + "}".repeat(60) + "]}")).isEqualTo(400);
		}

		@ParameterizedTest
		@ValueSource(strings = { "{}", "{\"events\":null}", "{\"events\":[null]}", "{\"events\":[{}]}",
				"{\"events\":[{\"type\":\"message\"}]}", "{\"events\":[{\"type\":\"neverHeardOf\",\"odd\":{}}]}" })
		void withNothingToAnswerAreAccepted(String body) {
			assertThat(signed(body)).isEqualTo(200);
			assertThat(WebhookControllerTests.this.taken).isEmpty();
		}

	}

	@Test
	void ignoresWhatIsForAnotherBot() {
		String body = webhook(text("01A", "一", NOON)).replace(BOT, "U00000000000000000000000000000000");
		assertThat(signed(body)).isEqualTo(200);
		assertThat(this.taken).isEmpty();
	}

	@Test
	void ignoresAChannelOnStandby() {
		assertThat(signed(webhook(text("01A", "一", NOON)).replace("active", "standby"))).isEqualTo(200);
		assertThat(this.taken).isEmpty();
	}

	@Test
	void ignoresAnEventOlderThanTheMemoryOfIds() {
		assertThat(signed(webhook(text("01A", "昔", NOON.minus(Duration.ofDays(7)))))).isEqualTo(200);
		assertThat(this.taken).isEmpty();
	}

	@Test
	void saysThatItCouldNotTakeAWebhookWhenRedisDoesNotConfirm() {
		this.trouble = new RedisConnectionFailureException("away");
		assertThat(signed(webhook(text("01A", "一", NOON)))).isEqualTo(503);
	}

	@Test
	void turnsAwayWhatWouldOnlyWait() throws InterruptedException {
		CountDownLatch slow = new CountDownLatch(1);
		CountDownLatch waiting = new CountDownLatch(256);
		this.before = () -> {
			waiting.countDown();
			try {
				slow.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		};
		String body = webhook(text("01A", "一", NOON));
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Integer>> first = new ArrayList<>();
			for (int i = 0; i < 256; i++) {
				first.add(threads.submit(() -> signed(body)));
			}
			assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();
			assertThat(signed(body)).isEqualTo(503);
			slow.countDown();
			assertThat(first).allSatisfy((status) -> assertThat(status.get()).isEqualTo(200));
		}
	}

	@Test
	void logsNothingOfWhatWasSent(CapturedOutput output) {
		String body = webhook(text("01A", "かなりや", NOON));
		status(body, "AAAA");
		signed(body + "}");
		this.trouble = new RedisConnectionFailureException("away");
		signed(body);
		assertThat(output).contains("401", "400", "not taken").doesNotContain("かなりや", "U1234", "reply-01A", SECRET);
	}

	private static Destination destination() {
		Destination destination = new Destination(() -> BOT);
		destination.learn();
		return destination;
	}

	private int signed(String body) {
		return status(body, signature(SECRET, body));
	}

	private int status(String body, @Nullable String signature) {
		var request = this.mvc.post().uri("/callback").contentType(MediaType.APPLICATION_JSON).content(body);
		if (signature != null) {
			request = request.header("X-Line-Signature", signature);
		}
		return request.exchange().getResponse().getStatus();
	}

	private static String signature(String secret, String body) {
		byte[] mac = new LineSignatureValidator(secret.getBytes(StandardCharsets.UTF_8))
			.generateSignature(body.getBytes(StandardCharsets.UTF_8));
		return Base64.getEncoder().encodeToString(mac);
	}

	private static String webhook(String... events) {
		return "{\"destination\":\"" + BOT + "\",\"events\":[" + String.join(",", events) + "]}";
	}

	private static String text(String id, String text, Instant at) {
		return """
				{"type":"message","mode":"active","timestamp":%d,"webhookEventId":"%s","replyToken":"reply-%s",
				"source":{"type":"user","userId":"U1234567890abcdef1234567890abcdef"},
				"deliveryContext":{"isRedelivery":false},
				"message":{"id":"m-%s","type":"text","quoteToken":"q","text":"%s"}}""".formatted(at.toEpochMilli(), id,
				id, id, text);
	}

}
