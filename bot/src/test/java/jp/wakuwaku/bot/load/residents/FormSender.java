package jp.wakuwaku.bot.load.residents;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;

/**
 * A browser that sends the page for personal details until it is told that it arrived.
 */
final class FormSender {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final URI bot;

	FormSender(URI bot) {
		this.bot = bot;
	}

	/** Whoever sends again what was sent before finds that the page is gone. */
	void send(URI page, Map<String, String> values) {
		String body = values.entrySet()
			.stream()
			.map((value) -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		HttpRequest request = HttpRequest.newBuilder(this.bot.resolve(page.getPath()))
			.timeout(Duration.ofSeconds(10))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body))
			.build();
		boolean[] wasTried = { false };
		Awaitility.await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(500)).until(() -> {
			int status = status(request);
			if (status == 303 || (status == 404 && wasTried[0])) {
				return true;
			}
			if (status == 404 || status == 422) {
				throw new IllegalStateException("page: " + status + " (expected: 303)");
			}
			wasTried[0] = true;
			return false;
		});
	}

	/** 0 when the bot is not there. */
	private int status(HttpRequest request) {
		try {
			return this.http.send(request, BodyHandlers.discarding()).statusCode();
		}
		catch (IOException ex) {
			return 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
