package jp.wakuwaku.bot.platform.redis;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports on loopback for a Redis of our own: below those that the system gives to whoever
 * connects. Otherwise a caller of somebody else's may hold Redis's port at the moment in
 * which it is started again.
 */
public final class RedisPorts {

	/** Linux gives away 32768 and above, others begin still higher. */
	private static final int END = 32_768;

	private static final int FIRST = 10_000;

	private static final int TRIED = 200;

	private RedisPorts() {
	}

	/**
	 * Finds one.
	 * @return free a moment ago
	 * @throws IllegalStateException when none was found
	 */
	public static int free() {
		for (int tried = 0; tried < TRIED; tried++) {
			int port = ThreadLocalRandom.current().nextInt(FIRST, END);
			if (isFree(port)) {
				return port;
			}
		}
		throw new IllegalStateException("no free port among " + TRIED + " from " + FIRST + " to " + (END - 1));
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

}
