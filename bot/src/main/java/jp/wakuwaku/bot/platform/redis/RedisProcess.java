package jp.wakuwaku.bot.platform.redis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running redis-server. */
final class RedisProcess {

	private static final Logger log = LoggerFactory.getLogger(RedisProcess.class);

	private static final Duration SHUTDOWN = Duration.ofSeconds(10);

	/**
	 * In a session of its own, or Ctrl-C in a terminal would stop Redis before the bot.
	 */
	private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");

	private static final int LINES_KEPT = 20;

	private final Process process;

	private final Thread reader;

	private final Deque<String> output = new ArrayDeque<>();

	private RedisProcess(Process process) {
		this.process = process;
		this.reader = Thread.ofPlatform().daemon().name("redis-output").start(this::readOutput);
	}

	static RedisProcess start(RedisExecutable executable, Path configuration) {
		List<String> command = new ArrayList<>();
		if (Files.isExecutable(OWN_SESSION)) {
			command.add(OWN_SESSION.toString());
		}
		command.add(executable.path().toString());
		command.add(configuration.toString());
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		keepSecretsOut(builder);
		try {
			return new RedisProcess(builder.start());
		}
		catch (IOException ex) {
			throw EmbeddedRedisProblem.notExecutable(executable.path(), ex.toString());
		}
	}

	/** The bot's environment may hold LINE's token and keys. */
	private static void keepSecretsOut(ProcessBuilder builder) {
		builder.environment().keySet().retainAll(List.of("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"));
	}

	private void readOutput() {
		try (BufferedReader lines = this.process.inputReader(StandardCharsets.UTF_8)) {
			lines.lines().forEach(this::keep);
		}
		catch (IOException | UncheckedIOException ex) {
			log.debug("No more output of Redis", ex);
		}
	}

	private void keep(String line) {
		log.debug("{}", line);
		synchronized (this.output) {
			this.output.addLast(line);
			if (this.output.size() > LINES_KEPT) {
				this.output.removeFirst();
			}
		}
	}

	long pid() {
		return this.process.pid();
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	int awaitExit() throws InterruptedException {
		return this.process.waitFor();
	}

	/** The last lines it wrote, complete once it has ended. */
	List<String> lastLines() throws InterruptedException {
		this.reader.join(Duration.ofSeconds(1));
		synchronized (this.output) {
			return List.copyOf(this.output);
		}
	}

	/** Asks it to end, and ends it if it does not. */
	void stop() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(SHUTDOWN.toMillis(), TimeUnit.MILLISECONDS)) {
				this.process.destroyForcibly().waitFor();
			}
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

}
