package jp.wakuwaku.bot.load.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import jp.wakuwaku.bot.platform.redis.RedisPorts;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import redis.embedded.core.ExecutableProvider;

/**
 * A Redis on its own, which appends every write to its file before it answers. It is the
 * executable that the bot's embedded Redis uses, so that nothing has to be installed.
 */
public final class RedisServer implements AutoCloseable {

	private static final Duration START_WITHIN = Duration.ofSeconds(30);

	private static final int TIMEOUT_MILLIS = 1_000;

	private final Path folder;

	private final Path executable;

	private final int port = RedisPorts.free();

	private @Nullable ChildProcess process;

	/**
	 * Prepares a server.
	 * @param folder for its data
	 */
	public RedisServer(Path folder) {
		try {
			this.folder = Files.createDirectories(folder.resolve("redis"));
			this.executable = ExecutableProvider.newJarResourceProvider(this.folder.toFile()).get().toPath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Starts it with the data that it has, and waits until it answers. */
	public void start() {
		ChildProcess started = ChildProcess.start("redis", this.folder,
				List.of(this.executable.toString(), "--bind", "127.0.0.1", "--port", Integer.toString(this.port),
						"--dir", this.folder.toAbsolutePath().toString(), "--appendonly", "yes", "--appendfsync",
						"always", "--save", ""));
		this.process = started;
		Awaitility.await()
			.atMost(START_WITHIN)
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(20))
			.until(() -> isReady(started));
	}

	private boolean isReady(ChildProcess started) {
		if (!started.isAlive()) {
			throw new IllegalStateException("Redis ended:" + started.tail());
		}
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), TIMEOUT_MILLIS);
			socket.setSoTimeout(TIMEOUT_MILLIS);
			socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
			// "-LOADING ..." while it reads its file.
			return socket.getInputStream().read() == '+';
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Ends it as a power cut would. */
	public void kill() {
		running().kill();
	}

	/** Keeps it from doing anything, without closing its connections. */
	public void freeze() {
		running().signal("STOP");
	}

	/** Lets it go on. */
	public void thaw() {
		running().signal("CONT");
	}

	/**
	 * Where it is.
	 * @return for {@code spring.data.redis.url}
	 */
	public String url() {
		return "redis://127.0.0.1:" + this.port;
	}

	/**
	 * What it has used.
	 * @return since its last start
	 */
	public Usage usage() {
		return Usage.of(running().pid());
	}

	private ChildProcess running() {
		ChildProcess current = this.process;
		if (current == null) {
			throw new IllegalStateException("Redis was not started");
		}
		return current;
	}

	@Override
	public void close() {
		if (this.process != null) {
			this.process.close();
		}
	}

}
