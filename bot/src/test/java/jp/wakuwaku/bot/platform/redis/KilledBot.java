package jp.wakuwaku.bot.platform.redis;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

import io.lettuce.core.RedisClient;

/** Another process that runs Redis in a folder until it is killed. */
final class KilledBot implements AutoCloseable {

	private static final String READY = "ready ";

	private final Process process;

	private final long redis;

	private KilledBot(Process process, long redis) {
		this.process = process;
		this.redis = redis;
	}

	/** Writes one key, says so, and waits for its end. */
	public static void main(String[] args) throws InterruptedException {
		EmbeddedRedis redis = EmbeddedRedis.start(Path.of(args[0]), 0);
		try (RedisClient client = RedisClient.create(redis.url())) {
			client.connect().sync().set("seat", "taken");
		}
		System.out.println(READY + redis.pid());
		Thread.sleep(Duration.ofMinutes(5));
	}

	static KilledBot start(Path folder) throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), KilledBot.class.getName(), folder.toString())
			.redirectErrorStream(true)
			.start();
		BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			if (line.startsWith(READY)) {
				return new KilledBot(process, Long.parseLong(line.substring(READY.length())));
			}
		}
		throw new IllegalStateException("the other bot ended early");
	}

	long pid() {
		return this.process.pid();
	}

	ProcessHandle redis() {
		return ProcessHandle.of(this.redis).orElseThrow();
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws InterruptedException {
		kill();
		ProcessHandle.of(this.redis).ifPresent(ProcessHandle::destroyForcibly);
	}

}
