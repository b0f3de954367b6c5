package jp.wakuwaku.bot.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import jp.wakuwaku.bot.journey.Canaries.Kind;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A free port, because the demo's addresses are made of it before the server starts, a
 * folder of its own, and secrets that no log may show.
 */
class JourneySetting implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final String CHANNEL_SECRET = "kanariya-secret-5d0ce7";

	/** How long the bot waits for LINE; short, because some journeys wait for its end. */
	private static final Duration PATIENCE_WITH_LINE = Duration.ofSeconds(2);

	/** An answer of LINE's that the bot does not wait for any more. */
	static final Duration TOO_LATE = PATIENCE_WITH_LINE.plusMillis(300);

	static final String CHANNEL_TOKEN = "kanariya-token-9b1f4e";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Canaries.plant(Kind.CHANNEL, CHANNEL_SECRET);
		Canaries.plant(Kind.CHANNEL, CHANNEL_TOKEN);
		TestPropertyValues
			.of("server.port=" + freePort(), "wakuwaku.data-dir=" + folder(),
					"line.bot.channel-secret=" + CHANNEL_SECRET, "line.bot.channel-token=" + CHANNEL_TOKEN,
					"line.bot.read-timeout=" + PATIENCE_WITH_LINE.toMillis() + "ms", "wakuwaku.emulator.ledger=true",
					"logging.level.jp.wakuwaku=trace")
			.applyTo(context);
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path folder() {
		try {
			Path builds = Files.createDirectories(Path.of("target").toAbsolutePath());
			return Files.createTempDirectory(builds, "journey-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
