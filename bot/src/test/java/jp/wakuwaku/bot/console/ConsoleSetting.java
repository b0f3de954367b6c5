package jp.wakuwaku.bot.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A free port and a folder of its own. */
class ConsoleSetting implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("server.port=" + freePort(), "wakuwaku.data-dir=" + folder(),
					"wakuwaku.console.second-person-after=24h")
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
			return Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "console-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
