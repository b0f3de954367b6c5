package jp.wakuwaku.bot.emulator;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/** Posts webhooks to the bot and notes what became of them. */
final class WebhookClient implements DisposableBean {

	/**
	 * How long LINE waits for an answer.
	 * @see <a href=
	 * "https://developers.line.biz/en/docs/messaging-api/check-webhook-error-statistics/">Check
	 * webhook error statistics</a>
	 */
	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(PATIENCE)
		.build();

	private final Channel channel;

	private final WebhookTarget target;

	private final TrafficLog traffic;

	private final EmulatorTime time;

	WebhookClient(Channel channel, WebhookTarget target, TrafficLog traffic, EmulatorTime time) {
		this.channel = channel;
		this.target = target;
		this.traffic = traffic;
		this.time = time;
	}

	Outcome post(byte[] body, @Nullable String note) {
		return post(this.target.url(), body, note);
	}

	Outcome post(URI url, byte[] body, @Nullable String note) {
		long at = this.time.millis();
		long start = System.nanoTime();
		Map<String, String> headers = Map.of("content-type", "application/json; charset=utf-8", "user-agent",
				"LineBotWebhook/2.0", "x-line-signature", this.channel.sign(body));
		HttpRequest.Builder request = HttpRequest.newBuilder(url)
			.timeout(PATIENCE)
			.POST(BodyPublishers.ofByteArray(body));
		headers.forEach(request::header);
		Outcome outcome = send(request.build());
		long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
		this.traffic.add(new Traffic(0, at, "webhook", "POST", url.toString(),
				outcome.status() == 0 ? null : outcome.status(), took, Traffic.masked(headers), Traffic.body(body),
				Traffic.body(outcome.body()), note == null && outcome.status() == 0 ? outcome.reason() : note));
		return outcome;
	}

	private Outcome send(HttpRequest request) {
		try {
			var response = this.http.send(request, BodyHandlers.ofByteArray());
			boolean ok = response.statusCode() / 100 == 2;
			return new Outcome(response.statusCode(), ok ? "OK" : "ERROR_STATUS_CODE", response.body());
		}
		catch (HttpTimeoutException ex) {
			return Outcome.failed("REQUEST_TIMEOUT");
		}
		catch (ConnectException ex) {
			return Outcome.failed("COULD_NOT_CONNECT");
		}
		catch (IOException ex) {
			return Outcome.failed("UNCLASSIFIED");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Outcome.failed("UNCLASSIFIED");
		}
	}

	@Override
	public void destroy() {
		this.http.shutdownNow();
	}

	/**
	 * What the bot answered.
	 *
	 * @param status HTTP's, or 0 if there was none
	 * @param reason in LINE's words
	 * @param body the answer's
	 */
	@SuppressWarnings("ArrayRecordComponent") // never compared
	record Outcome(int status, String reason, byte[] body) {

		static Outcome failed(String reason) {
			return new Outcome(0, reason, new byte[0]);
		}

	}

}
