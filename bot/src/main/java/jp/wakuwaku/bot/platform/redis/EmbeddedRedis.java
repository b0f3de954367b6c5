package jp.wakuwaku.bot.platform.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import jp.wakuwaku.bot.platform.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Redis of the bot's own: a real redis-server on 127.0.0.1 that forgets nothing it has
 * acknowledged, comes back when it dies, and ends with the bot.
 */
public final class EmbeddedRedis implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedRedis.class);

	private static final int PORTS_TRIED = 5;

	private final RedisLauncher launcher;

	private final RedisSupervisor supervisor;

	private EmbeddedRedis(RedisLauncher launcher) throws InterruptedException {
		this.launcher = launcher;
		this.supervisor = new RedisSupervisor(launcher);
	}

	/**
	 * Starts Redis and waits until it has read its data and answers.
	 * @param dataFolder the bot's folder; created when missing
	 * @param port where to listen on 127.0.0.1; 0 takes a free port
	 * @return the running Redis
	 * @throws StartRefusedException if it cannot run, with what to do about it
	 */
	public static EmbeddedRedis start(Path dataFolder, int port) {
		RedisFolder folder = RedisFolder.open(dataFolder);
		boolean started = false;
		try {
			Orphans.stop(folder);
			EmbeddedRedis redis = (port == 0) ? startAtFreePort(folder)
					: new EmbeddedRedis(new RedisLauncher(folder, port, randomPassword()));
			log.info("組み込みの Redis が動いています（127.0.0.1:{}、データ: {}）", redis.port(), folder.path());
			started = true;
			return redis;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while Redis started", ex);
		}
		finally {
			if (!started) {
				release(folder);
			}
		}
	}

	/** Between finding a port free and taking it, somebody else may take it. */
	private static EmbeddedRedis startAtFreePort(RedisFolder folder) throws InterruptedException {
		for (int tried = 1;; tried++) {
			try {
				return new EmbeddedRedis(new RedisLauncher(folder, RedisPorts.free(), randomPassword()));
			}
			catch (PortTakenException ex) {
				if (tried == PORTS_TRIED) {
					throw ex;
				}
			}
		}
	}

	/**
	 * Finds the one that a bot runs in a folder, also one that a killed bot has left
	 * behind.
	 * @param dataFolder that bot's
	 * @return its address for {@code spring.data.redis.url}, with the password; empty
	 * when none answers
	 */
	public static Optional<String> running(Path dataFolder) {
		return RedisConfigurationFile.address(dataFolder.resolve("redis").resolve(RedisConfigurationFile.NAME))
			.filter((address) -> RedisProbe.ask(address.port(), address.password()) instanceof RedisProbe.Ready)
			.map((address) -> url(address.port(), address.password()));
	}

	private static String url(int port, String password) {
		return "redis://:" + password + "@127.0.0.1:" + port;
	}

	private static String randomPassword() {
		byte[] bytes = new byte[32];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/**
	 * Where it listens on 127.0.0.1.
	 * @return the same port for as long as it runs, restarts included
	 */
	public int port() {
		return this.launcher.port();
	}

	/**
	 * What a client has to say.
	 * @return a password made for this start, ASCII letters and digits
	 */
	public String password() {
		return this.launcher.password();
	}

	/**
	 * The address for {@code spring.data.redis.url}. Contains the password.
	 * @return a URL like {@code redis://:secret@127.0.0.1:6379}
	 */
	public String url() {
		return url(port(), password());
	}

	/** Which process it is now; another one after a restart. */
	long pid() {
		return this.supervisor.pid();
	}

	/** How often it has died and come back. */
	long restarts() {
		return this.supervisor.restarts();
	}

	@Override
	public void close() {
		this.supervisor.close();
		release(this.launcher.folder());
	}

	private static void release(RedisFolder folder) {
		try (folder) {
			Files.deleteIfExists(folder.path().resolve(RedisConfigurationFile.NAME));
		}
		catch (IOException ex) {
			log.warn("{} を片付けられません: {}", folder.path(), ex.toString());
		}
	}

}
