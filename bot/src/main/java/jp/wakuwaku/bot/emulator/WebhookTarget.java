package jp.wakuwaku.bot.emulator;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Where webhooks go: what the bot has set through the API, else what is configured. */
final class WebhookTarget {

	private final EmulatorProperties properties;

	private final Environment environment;

	private volatile @Nullable URI set;

	WebhookTarget(EmulatorProperties properties, Environment environment) {
		this.properties = properties;
		this.environment = environment;
	}

	URI url() {
		URI chosen = this.set;
		URI configured = this.properties.webhookUrl();
		if (chosen != null) {
			return chosen;
		}
		return configured != null ? configured : own();
	}

	void set(URI url) {
		this.set = url;
	}

	private URI own() {
		// local.server.port is there once the server listens, also when the port is
		// random.
		String port = this.environment.getProperty("local.server.port",
				this.environment.getProperty("server.port", "8080"));
		String scheme = this.environment.containsProperty("server.ssl.bundle") ? "https" : "http";
		return URI.create(
				scheme + "://127.0.0.1:" + port + this.environment.getProperty("line.bot.handler.path", "/callback"));
	}

}
