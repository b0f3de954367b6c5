package jp.wakuwaku.bot.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The emulator on its own, on a free port, with a receiver for its webhooks. */
final class RunningEmulator implements AutoCloseable {

	final Receiver receiver = new Receiver();

	private final HttpClient http = HttpClient.newHttpClient();

	private final ConfigurableApplicationContext context;

	RunningEmulator(String... arguments) throws IOException {
		var application = new SpringApplication(EmulatorApplication.class);
		var all = new String[arguments.length + 6];
		System.arraycopy(arguments, 0, all, 6, arguments.length);
		all[0] = "--server.port=0";
		all[1] = "--wakuwaku.emulator.enabled=true";
		all[2] = "--wakuwaku.emulator.webhook-url=" + this.receiver.url();
		all[3] = "--line.bot.channel-secret=" + Bench.SECRET;
		all[4] = "--line.bot.channel-token=" + Bench.TOKEN;
		all[5] = "--spring.threads.virtual.enabled=true";
		this.context = application.run(all);
	}

	URI root() {
		return URI.create("http://127.0.0.1:" + this.context.getEnvironment().getProperty("local.server.port"));
	}

	HttpResponse<byte[]> send(String method, String path, byte[] body, String... headers) {
		var request = HttpRequest.newBuilder(root().resolve(path)).method(method, BodyPublishers.ofByteArray(body));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.http.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Calls the chat page's API; quotes in the body may be single. */
	HttpResponse<byte[]> page(String method, String path, String body) {
		return send(method, "/emulator" + path, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8),
				"Content-Type", "application/json");
	}

	/** Calls LINE's API; quotes in the body may be single. */
	HttpResponse<byte[]> line(String method, String path, String body) {
		return send(method, "/emulator/line" + path, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8),
				"Content-Type", "application/json", "Authorization", "Bearer " + Bench.TOKEN);
	}

	JsonNode state() {
		return json(page("GET", "/api/state", ""));
	}

	String resident() {
		return state().get("residents").get(0).get("id").asString();
	}

	/** Forgets everything, here and at the receiver. */
	void reset() {
		page("POST", "/api/reset", "");
		this.receiver.forget();
	}

	static JsonNode json(HttpResponse<byte[]> response) {
		return JsonMapper.shared().readTree(response.body());
	}

	@Override
	public void close() {
		this.context.close();
		this.http.close();
		this.receiver.close();
	}

}
