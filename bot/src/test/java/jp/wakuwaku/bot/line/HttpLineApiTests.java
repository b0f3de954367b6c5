package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.line.DeliveryResult.DeferralReason;
import jp.wakuwaku.bot.line.DeliveryResult.Deferred;
import jp.wakuwaku.bot.line.DeliveryResult.Delivered;
import jp.wakuwaku.bot.line.DeliveryResult.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(OutputCaptureExtension.class)
class HttpLineApiTests {

	private static final ChatId RESIDENT = new ChatId("U0123456789abcdef0123456789abcdef");

	private static final ChatId GROUP = new ChatId("C0123456789abcdef0123456789abcdef");

	private static final UUID RETRY_KEY = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");

	private static final List<OutgoingMessage> HELLO = List.of(new OutgoingMessage.Text("こんにちは", List.of()));

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private HttpLineApi api(URI address) {
		return new HttpLineApi(new LineCalls(LineStub.properties(address), this.meters, Clock.systemUTC()));
	}

	private HttpLineApi impatientApi(URI address) {
		return new HttpLineApi(
				new LineCalls(LineStub.properties(address, Duration.ofMillis(200)), this.meters, Clock.systemUTC()));
	}

	private DeliveryResult reply(int status, String body) {
		try (LineStub line = LineStub.answering(status, body)) {
			return api(line.address()).reply("token-of-the-event", HELLO);
		}
	}

	private DeliveryResult push(int status, String body) {
		try (LineStub line = LineStub.answering(status, body)) {
			return api(line.address()).push(RESIDENT, HELLO, RETRY_KEY);
		}
	}

	@Nested
	class WhenLineAnswers {

		@ParameterizedTest
		@ValueSource(strings = { "{\"sentMessages\":[{\"id\":\"1\",\"quoteToken\":\"q\"}]}", "{}", "", "garbage{{",
				"<html>OK</html>" })
		void takesEverySuccessAsDeliveredWhateverTheBodyHolds(String body) {
			assertThat(reply(200, body)).isEqualTo(new Delivered());
			assertThat(push(200, body)).isEqualTo(new Delivered());
		}

		@ParameterizedTest
		@ValueSource(ints = { 400, 404, 413, 415 })
		void isRefusedWithTheStatus(int status) {
			assertThat(reply(status, "{\"message\":\"Invalid reply token\"}")).isEqualTo(new Refused(status));
			assertThat(push(status, "<html>Forbidden</html>")).isEqualTo(new Refused(status));
		}

		@ParameterizedTest
		@ValueSource(ints = { 401, 403, 408 })
		void comesBackLaterWhenTheTokenOrTheWayIsToBeMended(int status) {
			assertThat(reply(status, "{}")).isEqualTo(new Deferred(DeferralReason.NOT_ALLOWED));
			assertThat(push(status, "{}")).isEqualTo(new Deferred(DeferralReason.NOT_ALLOWED));
		}

		@ParameterizedTest
		@CsvSource({ "200,false", "400,false", "401,true", "403,true", "500,false" })
		void knowsWhetherLineTakesTheToken(int status, boolean isRefused) {
			try (LineStub line = LineStub.answering(status, "{}")) {
				LineApi api = api(line.address());
				assertThat(api.isTokenRefused()).isFalse();
				api.quota();
				assertThat(api.isTokenRefused()).isEqualTo(isRefused);
			}
		}

		@Test
		void knowsThatAnEarlierTryOfThePushWasTaken() {
			assertThat(push(409, "{\"message\":\"The retry key is already accepted\"}")).isEqualTo(new Delivered());
		}

		@Test
		void doesNotTakeAConflictOfAReplyForADelivery() {
			assertThat(reply(409, "{}")).isEqualTo(new Refused(409));
		}

		@Test
		void comesBackLaterWhenThereAreTooManyRequests() {
			assertThat(push(429, "{\"message\":\"You have reached your monthly limit.\"}"))
				.isEqualTo(new Deferred(DeferralReason.TOO_MANY_REQUESTS));
		}

		@ParameterizedTest
		@CsvSource({ "500,{}", "502,<html>Bad Gateway</html>", "503,''", "302,<html>Moved</html>" })
		void isUncertainWhenTheAnswerSaysNothingAboutTheMessages(int status, String body) {
			assertThat(reply(status, body)).isEqualTo(new Deferred(DeferralReason.UNCERTAIN));
			assertThat(push(status, body)).isEqualTo(new Deferred(DeferralReason.UNCERTAIN));
		}

	}

	@Nested
	class WhenLineDoesNotAnswer {

		@Test
		void isUncertainAfterTheReadTimeout() {
			CountDownLatch never = new CountDownLatch(1);
			try (LineStub line = new LineStub((request) -> {
				await(never);
				return LineStub.Answer.json(200, "{}");
			})) {
				assertThat(impatientApi(line.address()).reply("token", HELLO))
					.isEqualTo(new Deferred(DeferralReason.UNCERTAIN));
				never.countDown();
			}
		}

		@Test
		void isUnreachableWhenTheConnectionIsRefused() throws IOException {
			int port;
			try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
				port = closed.getLocalPort();
			}
			assertThat(api(URI.create("http://127.0.0.1:" + port)).reply("token", HELLO))
				.isEqualTo(new Deferred(DeferralReason.UNREACHABLE));
		}

		@Test
		void isUnreachableWhenTheNameIsUnknown() {
			assertThat(api(URI.create("http://line.invalid")).push(RESIDENT, HELLO, RETRY_KEY))
				.isEqualTo(new Deferred(DeferralReason.UNREACHABLE));
		}

		@Test
		void isUnreachableWhenNobodySpeaksTls() {
			try (LineStub line = LineStub.answering(200, "{}")) {
				URI address = URI.create("https://127.0.0.1:" + line.address().getPort());
				assertThat(impatientApi(address).reply("token", HELLO))
					.isEqualTo(new Deferred(DeferralReason.UNREACHABLE));
			}
		}

		@Test
		void isUncertainAndDoesNotRepeatTheReplyWhenTheConnectionIsReset() throws Exception {
			AtomicInteger connections = new AtomicInteger();
			try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
				Thread.startVirtualThread(() -> resetAll(server, connections));
				assertThat(api(URI.create("http://127.0.0.1:" + server.getLocalPort())).reply("token", HELLO))
					.isEqualTo(new Deferred(DeferralReason.UNCERTAIN));
			}
			assertThat(connections).hasValue(1);
		}

		private void resetAll(ServerSocket server, AtomicInteger connections) {
			try {
				while (true) {
					try (Socket socket = server.accept()) {
						connections.incrementAndGet();
						socket.getInputStream().read();
						socket.setSoLinger(true, 0);
					}
				}
			}
			catch (IOException ex) {
				// the test is over
			}
		}

	}

	@Nested
	class TheRequest {

		@Test
		void carriesTheRetryKeyOnPushOnly() {
			try (LineStub line = LineStub.answering(200, "{}")) {
				HttpLineApi api = api(line.address());
				api.push(RESIDENT, HELLO, RETRY_KEY);
				api.reply("token", HELLO);
				api.showLoading(RESIDENT, Duration.ofSeconds(5));
				assertThat(line.requests()).extracting((request) -> request.headers().getFirst("X-Line-Retry-Key"))
					.containsExactly(RETRY_KEY.toString(), null, null);
			}
		}

		@Test
		void isAuthorizedJson() {
			try (LineStub line = LineStub.answering(200, "{}")) {
				api(line.address()).push(RESIDENT, HELLO, RETRY_KEY);
				LineStub.Request request = line.requests().getFirst();
				assertThat(request).hasToString("POST /v2/bot/message/push");
				assertThat(request.headers().getFirst("Authorization")).isEqualTo("Bearer token");
				assertThat(request.headers().getFirst("Content-Type")).isEqualTo("application/json; charset=utf-8");
				assertThat(request.text()).isEqualTo(
						"""
								{"to":"U0123456789abcdef0123456789abcdef","messages":[{"type":"text","text":"こんにちは"}],"notificationDisabled":false}""");
			}
		}

		@Test
		void keepsThePathOfTheEndPoint() {
			try (LineStub line = LineStub.answering(200, "{}")) {
				api(line.address().resolve("/emulator/line")).reply("token", HELLO);
				api(line.address().resolve("/emulator/line/")).reply("token", HELLO);
				assertThat(line.requests()).extracting(LineStub.Request::path)
					.containsOnly("/emulator/line/v2/bot/message/reply");
			}
		}

		@Test
		void holdsOneToFiveMessages() {
			HttpLineApi api = api(URI.create("http://127.0.0.1:1"));
			assertThatIllegalArgumentException().isThrownBy(() -> api.reply("token", List.of()));
			assertThatIllegalArgumentException().isThrownBy(() -> api.push(RESIDENT,
					List.copyOf(IntStream.range(0, 6).mapToObj((i) -> HELLO.getFirst()).toList()), RETRY_KEY));
		}

	}

	@Nested
	class TheLoadingAnimation {

		@Test
		void isShownToAResident() {
			try (LineStub line = LineStub.answering(202, "{}")) {
				api(line.address()).showLoading(RESIDENT, Duration.ofSeconds(20));
				assertThat(line.requests().getFirst()).hasToString("POST /v2/bot/chat/loading/start");
				assertThat(line.requests().getFirst().text())
					.isEqualTo("{\"chatId\":\"U0123456789abcdef0123456789abcdef\",\"loadingSeconds\":20}");
			}
		}

		@Test
		void isNotAskedForInAGroup() {
			try (LineStub line = LineStub.answering(400, "{}")) {
				api(line.address()).showLoading(GROUP, Duration.ofSeconds(20));
				assertThat(line.requests()).isEmpty();
			}
		}

		@ParameterizedTest
		@CsvSource({ "0,5", "4999,5", "5000,5", "5001,10", "20000,20", "57000,60", "3600000,60" })
		void lastsForAMultipleOfFiveSeconds(long millis, int seconds) {
			assertThat(HttpLineApi.loadingSeconds(Duration.ofMillis(millis))).isEqualTo(seconds);
		}

		@Test
		void isNobodysProblemWhenLineIsAway() {
			api(URI.create("http://127.0.0.1:1")).showLoading(RESIDENT, Duration.ofSeconds(20));
		}

	}

	@Test
	void countsEveryCallByEndpointAndStatus() {
		push(409, "{}");
		reply(200, "{}");
		api(URI.create("http://127.0.0.1:1")).reply("token", HELLO);
		assertThat(this.meters.get("line.api.calls").tags("endpoint", "push", "status", "409").timer().count()).isOne();
		assertThat(this.meters.get("line.api.calls").tags("endpoint", "reply", "status", "200").timer().count())
			.isOne();
		assertThat(this.meters.get("line.api.calls").tags("endpoint", "reply", "status", "io").timer().count()).isOne();
	}

	@Test
	void logsWhatLineAsksForAndNothingPersonal(CapturedOutput output) {
		push(200, "{}");
		reply(400, "{\"message\":\"こんにちは\"}");
		assertThat(output).contains("LINE push: 200 request-1 in ")
			.contains("LINE reply: 400 request-1 in ")
			.doesNotContain("こんにちは", "token-of-the-event", "Bearer", "0123456789abcdef");
	}

	@Test
	void keepsHundredsOfCallsInFlight() throws Exception {
		int calls = 500;
		CountDownLatch allArrived = new CountDownLatch(calls);
		AtomicInteger met = new AtomicInteger();
		try (LineStub line = new LineStub((request) -> {
			allArrived.countDown();
			if (await(allArrived)) {
				met.incrementAndGet();
			}
			return LineStub.Answer.json(200, "{}");
		}); ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			HttpLineApi api = api(line.address());
			List<Future<DeliveryResult>> results = IntStream.range(0, calls)
				.mapToObj((i) -> threads.submit(() -> api.reply("token-" + i, HELLO)))
				.toList();
			for (Future<DeliveryResult> result : results) {
				assertThat(result.get()).isEqualTo(new Delivered());
			}
		}
		// Each request waited in the server for all the others.
		assertThat(met).hasValue(calls);
	}

	@Nested
	class ToMany {

		private final List<ChatId> recipients = List.of(RESIDENT, new ChatId("Ufedcba9876543210fedcba9876543210"));

		private DeliveryResult multicast(int status) {
			try (LineStub line = LineStub.answering(status, "{}")) {
				return api(line.address()).multicast(this.recipients, HELLO, RETRY_KEY);
			}
		}

		@Test
		void namesAllOfThemUnderOneKey() {
			try (LineStub line = LineStub.answering(200, "{}")) {
				assertThat(api(line.address()).multicast(this.recipients, HELLO, RETRY_KEY)).isEqualTo(new Delivered());
				LineStub.Request request = line.requests().getFirst();
				assertThat(request.path()).isEqualTo("/v2/bot/message/multicast");
				assertThat(request.headers().getFirst("X-Line-Retry-Key")).isEqualTo(RETRY_KEY.toString());
				assertThat(request.text())
					.contains("\"to\":[\"" + RESIDENT.value() + "\",\"Ufedcba9876543210fedcba9876543210\"]");
			}
		}

		@Test
		void tellsWhatBecameOfIt() {
			assertThat(multicast(409)).isEqualTo(new Delivered());
			assertThat(multicast(429)).isEqualTo(new Deferred(DeferralReason.TOO_MANY_REQUESTS));
			assertThat(multicast(500)).isEqualTo(new Deferred(DeferralReason.UNCERTAIN));
			assertThat(multicast(400)).isEqualTo(new Refused(400));
		}

		@Test
		void takesNoMoreThanLine() {
			List<ChatId> tooMany = Collections.nCopies(501, RESIDENT);
			assertThatIllegalArgumentException()
				.isThrownBy(() -> api(URI.create("http://127.0.0.1:9")).multicast(tooMany, HELLO, RETRY_KEY));
			assertThatIllegalArgumentException()
				.isThrownBy(() -> api(URI.create("http://127.0.0.1:9")).multicast(List.of(), HELLO, RETRY_KEY));
		}

	}

	@Nested
	class Questions {

		private <T> T ask(int status, String body, Function<LineApi, T> question) {
			try (LineStub line = LineStub.answering(status, body)) {
				return question.apply(api(line.address()));
			}
		}

		@Test
		void learnTheMonthsQuota() {
			assertThat(ask(200, "{\"type\":\"limited\",\"value\":5000}", LineApi::quota)).contains(new Quota(5_000L));
			assertThat(ask(200, "{\"type\":\"none\"}", LineApi::quota)).contains(new Quota(null));
			assertThat(ask(500, "{}", LineApi::quota)).isEmpty();
			assertThat(ask(200, "<html>", LineApi::quota)).isEmpty();
		}

		@Test
		void learnWhatHasBeenSent() {
			assertThat(ask(200, "{\"totalUsage\":4001}", LineApi::consumption)).hasValue(4_001);
			assertThat(ask(503, "", LineApi::consumption)).isEmpty();
		}

		@Test
		void learnWhatLineThinksOfMessages() {
			assertThat(validate(200, "{}")).isEqualTo(new Validation.Valid());
			assertThat(validate(400, """
					{"message":"The request body has 1 error(s)",
					"details":[{"message":"May not be empty","property":"messages[0].text"}]}"""))
				.isEqualTo(new Validation.Invalid(List.of("messages[0].text: May not be empty")));
			assertThat(validate(400, "{\"message\":\"No\"}")).isEqualTo(new Validation.Invalid(List.of("No")));
			assertThat(validate(502, "<html>")).isEqualTo(new Validation.Unanswered());
		}

		private Validation validate(int status, String body) {
			return ask(status, body, (line) -> line.validate(HELLO));
		}

	}

	private static boolean await(CountDownLatch latch) {
		try {
			return latch.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
