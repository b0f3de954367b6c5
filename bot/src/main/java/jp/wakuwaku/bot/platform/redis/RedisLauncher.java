package jp.wakuwaku.bot.platform.redis;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts redis-server in a folder, as often as needed, on the same port with the same
 * password.
 *
 * @param folder where its data lies; open
 * @param port where it listens on 127.0.0.1
 * @param password what a client has to say
 */
record RedisLauncher(RedisFolder folder, int port, String password) {

	private static final Logger log = LoggerFactory.getLogger(RedisLauncher.class);

	private static final Duration FIRST_ANSWER = Duration.ofSeconds(30);

	private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(5);

	/** Returns once Redis has read its data and takes commands. */
	RedisProcess launch() throws InterruptedException {
		RedisProcess process = RedisProcess.start(RedisExecutable.unpack(this.folder), configuration());
		boolean ready = false;
		try {
			awaitReady(process);
			ready = true;
			return process;
		}
		finally {
			if (!ready) {
				process.stop();
			}
		}
	}

	private Path configuration() {
		try {
			return this.folder.write(RedisConfigurationFile.NAME,
					RedisConfigurationFile.text(this.folder.path(), this.port, this.password));
		}
		catch (IOException ex) {
			throw EmbeddedRedisProblem.notWritable(this.folder.path(), ex.toString());
		}
	}

	private void awaitReady(RedisProcess process) throws InterruptedException {
		long silentSince = System.nanoTime();
		long reportedAt = System.nanoTime();
		while (process.isAlive()) {
			switch (RedisProbe.ask(this.port, this.password)) {
				case RedisProbe.Ready() -> {
					return;
				}
				case RedisProbe.Loading(String percent) -> {
					silentSince = System.nanoTime();
					if (hasPassed(BETWEEN_REPORTS, reportedAt)) {
						log.info("Redis がデータを読み込んでいます（{} %）", percent);
						reportedAt = System.nanoTime();
					}
				}
				case RedisProbe.Silent() -> {
					if (hasPassed(FIRST_ANSWER, silentSince)) {
						throw EmbeddedRedisProblem.silent(this.port);
					}
				}
			}
			Thread.sleep(Duration.ofMillis(20));
		}
		throw EmbeddedRedisProblem.exited(this.folder.appendOnlyFile(), this.port, process.lastLines());
	}

	private static boolean hasPassed(Duration duration, long since) {
		return System.nanoTime() - since > duration.toNanos();
	}

	/** Says no more than the port, so that the password does not reach a log. */
	@Override
	public String toString() {
		return "Redis on port " + this.port;
	}

}
