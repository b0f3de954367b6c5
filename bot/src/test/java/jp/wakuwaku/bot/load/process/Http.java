package jp.wakuwaku.bot.load.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

import org.awaitility.Awaitility;

/** Asks servers whether they are there. */
final class Http {

	private static final int TIMEOUT_MILLIS = 2_000;

	private static final Duration START_WITHIN = Duration.ofSeconds(90);

	private static final Duration ASK_EVERY = Duration.ofMillis(50);

	private Http() {
	}

	/**
	 * Waits until an address answers with 200.
	 * @throws IllegalStateException when the process ends instead
	 */
	static void awaitOk(URI address, ChildProcess process) {
		Awaitility.await().atMost(START_WITHIN).pollDelay(Duration.ZERO).pollInterval(ASK_EVERY).until(() -> {
			if (!process.isAlive()) {
				throw new IllegalStateException("ended before it was ready:" + process.tail());
			}
			return status(address) == HttpURLConnection.HTTP_OK;
		});
	}

	/** HTTP status, 0 without an answer. */
	static int status(URI address) {
		try {
			HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
			connection.setConnectTimeout(TIMEOUT_MILLIS);
			connection.setReadTimeout(TIMEOUT_MILLIS);
			return connection.getResponseCode();
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
