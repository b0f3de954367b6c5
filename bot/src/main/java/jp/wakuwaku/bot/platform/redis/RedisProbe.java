package jp.wakuwaku.bot.platform.redis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a Redis on this machine, over a connection of its own, whether it is ready. */
final class RedisProbe {

	private static final int TIMEOUT = Math.toIntExact(Duration.ofMillis(500).toMillis());

	private static final String PROGRESS = "loading_loaded_perc:";

	private RedisProbe() {
	}

	/** What a Redis answered. */
	sealed interface Answer {

	}

	/** It takes commands. */
	record Ready() implements Answer {

	}

	/**
	 * It reads its append-only file.
	 *
	 * @param percent how far it is, as Redis writes it
	 */
	record Loading(String percent) implements Answer {

	}

	/** It does not answer, or does not know the password. */
	record Silent() implements Answer {

	}

	static Answer ask(int port, String password) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT);
			socket.setSoTimeout(TIMEOUT);
			socket.getOutputStream()
				.write(("AUTH " + password + "\r\nPING\r\nINFO persistence\r\n").getBytes(StandardCharsets.US_ASCII));
			return read(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)));
		}
		catch (IOException ex) {
			return new Silent();
		}
	}

	private static Answer read(BufferedReader answers) throws IOException {
		if (!"+OK".equals(answers.readLine())) {
			return new Silent();
		}
		String pong = answers.readLine();
		if ("+PONG".equals(pong)) {
			return new Ready();
		}
		return (pong != null && pong.startsWith("-LOADING")) ? new Loading(percent(answers)) : new Silent();
	}

	private static String percent(BufferedReader answers) throws IOException {
		for (String line = answers.readLine(); line != null; line = answers.readLine()) {
			if (line.startsWith(PROGRESS)) {
				return line.substring(PROGRESS.length());
			}
			if (line.startsWith("module_fork_last_cow_size")) {
				break;
			}
		}
		return "?";
	}

}
