package jp.wakuwaku.bot.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** HTTP with the application: the API of the emulator's chat page, and whatever else. */
final class Emulator {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	private final URI root;

	Emulator(URI root) {
		this.root = root;
	}

	JsonNode get(String path) {
		return json(send("GET", "/emulator/api" + path, ""));
	}

	JsonNode post(String path, Map<String, ?> body) {
		return json(send("POST", "/emulator/api" + path, JSON.writeValueAsString(body)));
	}

	JsonNode put(String path, Map<String, ?> body) {
		return json(send("PUT", "/emulator/api" + path, JSON.writeValueAsString(body)));
	}

	HttpResponse<String> send(String method, String path, String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.root.resolve(path))
			.method(method, BodyPublishers.ofString(body))
			.header("Content-Type", "application/json");
		for (int i = 0; i + 1 < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static JsonNode json(HttpResponse<String> response) {
		if (response.statusCode() / 100 != 2) {
			throw new IllegalStateException(response.uri().getPath() + ": " + response.statusCode() + " "
					+ response.body() + " (expected: 2xx)");
		}
		return JSON.readTree(response.body());
	}

}
