package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls LINE with the SDK's models and says what came back. Each call is timed as
 * {@code line.api.calls} and leaves the one log line that LINE asks bots to keep.
 *
 * @see <a href=
 * "https://developers.line.biz/en/docs/messaging-api/development-guidelines/#save-logs">Save
 * logs</a>
 */
final class LineCalls {

	private static final Logger logger = LoggerFactory.getLogger(LineCalls.class);

	private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

	/** The token is none, is over, or does not allow this. */
	private static final Set<Integer> TOKEN_REFUSED = Set.of(401, 403);

	private static final Set<String> MESSAGES = Set.of("reply", "push", "multicast");

	private static final long LONGEST_ANSWER = 64 * 1024;

	private final ObjectMapper json = ModelObjectMapper.createNewObjectMapper();

	private final OkHttpClient http;

	private final HttpUrl endPoint;

	private final Headers authorization;

	private final MeterProvider<Timer> timers;

	private final LineTroubles troubles;

	private volatile boolean tokenRefused;

	LineCalls(LineProperties properties, MeterRegistry meters, Clock clock) {
		this.troubles = new LineTroubles(clock);
		this.http = LineHttp.client(properties);
		this.endPoint = HttpUrl.get(properties.apiEndPoint().toString());
		this.authorization = Headers.of("Authorization", "Bearer " + properties.channelToken());
		this.timers = Timer.builder("line.api.calls").description("Calls to LINE").withRegistry(meters);
	}

	/**
	 * Sends one request and waits for its answer.
	 * @param name of the endpoint, in metrics and log
	 * @param path below LINE's API end point, without a slash in front
	 * @param model the body, one of the SDK's
	 * @param headers further headers
	 * @return what came back; never an exception for what LINE or the network does
	 */
	LineAnswer post(String name, String path, Object model, Headers headers) {
		AtomicBoolean departed = new AtomicBoolean();
		Request request = request(path).headers(headers.newBuilder().addAll(this.authorization).build())
			.post(body(model))
			.tag(AtomicBoolean.class, departed)
			.build();
		// The status says all: LINE's texts may change, and a proxy may answer in HTML.
		return call(name, request, (response) -> new byte[0])
			.<LineAnswer>map((reply) -> new LineAnswer.Status(reply.status()))
			.orElseGet(() -> departed.get() ? new LineAnswer.Lost() : new LineAnswer.NotSent());
	}

	/**
	 * Sends one request that changes nothing and reads its answer.
	 * @return empty when there was none
	 */
	Optional<Reply> ask(String name, String path, Object model) {
		return call(name, request(path).headers(this.authorization).post(body(model)).build(), LineCalls::read);
	}

	/** The same without a body. */
	Optional<Reply> get(String name, String path) {
		return call(name, request(path).headers(this.authorization).get().build(), LineCalls::read);
	}

	/** Whether LINE's last answer said so. */
	boolean isTokenRefused() {
		return this.tokenRefused;
	}

	/** Whether LINE takes nothing at the moment. */
	Optional<LineTrouble> trouble() {
		return this.troubles.now();
	}

	private Request.Builder request(String path) {
		return new Request.Builder().url(this.endPoint.newBuilder().addPathSegments(path).build());
	}

	private Optional<Reply> call(String name, Request request, Reader reader) {
		long startedAt = System.nanoTime();
		try (Response response = this.http.newCall(request).execute()) {
			byte[] body = reader.read(response);
			this.tokenRefused = TOKEN_REFUSED.contains(response.code());
			this.troubles.note(MESSAGES.contains(name), response.code());
			record(name, Integer.toString(response.code()), response.header("x-line-request-id"), startedAt);
			return Optional.of(new Reply(response.code(), body));
		}
		catch (IOException ex) {
			this.troubles.note(MESSAGES.contains(name), 0);
			record(name, "io", ex.getClass().getSimpleName(), startedAt);
			return Optional.empty();
		}
	}

	private static byte[] read(Response response) throws IOException {
		return response.peekBody(LONGEST_ANSWER).bytes();
	}

	private RequestBody body(Object model) {
		try {
			return RequestBody.create(this.json.writeValueAsBytes(model), JSON);
		}
		catch (JsonProcessingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void record(String name, String status, @Nullable String detail, long startedAt) {
		Duration duration = Duration.ofNanos(System.nanoTime() - startedAt);
		this.timers.withTags("endpoint", name, "status", status).record(duration);
		if (status.startsWith("2")) {
			logger.info("LINE {}: {} {} in {} ms", name, status, detail, duration.toMillis());
		}
		else {
			logger.warn("LINE {}: {} {} in {} ms", name, status, detail, duration.toMillis());
		}
	}

	/** What is read of an answer. */
	@FunctionalInterface
	private interface Reader {

		byte[] read(Response response) throws IOException;

	}

	/**
	 * An answer.
	 *
	 * @param status HTTP's
	 * @param body what was read of it
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Reply(int status, byte[] body) {

		boolean isSuccess() {
			return this.status / 100 == 2;
		}

	}

}
