package jp.wakuwaku.bot.load.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of ours, its output in a file. */
public final class ChildProcess implements AutoCloseable {

	private static final Duration END_WITHIN = Duration.ofSeconds(10);

	private static final int LINES_SHOWN = 30;

	private final Process process;

	private final Path output;

	private final Thread lastResort;

	private ChildProcess(Process process, Path output) {
		this.process = process;
		this.output = output;
		this.lastResort = new Thread(process::destroyForcibly);
		Runtime.getRuntime().addShutdownHook(this.lastResort);
	}

	/**
	 * Starts a process that inherits nothing of ours but the path: no credential, no
	 * option of the JVM gets into it by accident.
	 * @param name for its file
	 * @param folder for its output, which is appended
	 * @param command program and arguments
	 * @return running
	 */
	static ChildProcess start(String name, Path folder, List<String> command) {
		Path output = folder.resolve(name + ".log");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
			.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
		builder.environment().keySet().retainAll(List.of("PATH", "HOME", "TMPDIR"));
		try {
			return new ChildProcess(builder.start(), output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	long pid() {
		return this.process.pid();
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** Ends it as a power cut would, and waits until it is gone. */
	void kill() {
		this.process.destroyForcibly();
		await(END_WITHIN);
	}

	/**
	 * Asks it to end.
	 * @return its exit value
	 */
	int terminate(Duration within) {
		this.process.destroy();
		return await(within);
	}

	/**
	 * Waits until it has ended by itself.
	 * @return its exit value
	 */
	int await(Duration within) {
		try {
			if (!this.process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new IllegalStateException("still runs after " + within + tail());
			}
			Runtime.getRuntime().removeShutdownHook(this.lastResort);
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Sends a signal that Java has no word for. */
	void signal(String name) {
		try {
			int exit = new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
			if (exit != 0) {
				throw new IllegalStateException("kill -" + name + ": exit value " + exit);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Everything it has written, also before it was started again. */
	String output() {
		try {
			return Files.readString(this.output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The end of its output, for messages. */
	String tail() {
		List<String> lines = output().lines().toList();
		return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
	}

	/** Kills it if it still runs. */
	@Override
	public void close() {
		if (isAlive()) {
			kill();
		}
	}

}
