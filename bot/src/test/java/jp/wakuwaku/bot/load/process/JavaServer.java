package jp.wakuwaku.bot.load.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** A Spring Boot application in a process of its own, on a port of its own. */
public final class JavaServer implements AutoCloseable {

	private static final Duration END_WITHIN = Duration.ofSeconds(40);

	private final String name;

	private final Path folder;

	private final String readyPath;

	private final UnaryOperator<List<String>> command;

	private final List<String> arguments = new ArrayList<>();

	private final int port = Ports.free();

	private @Nullable ChildProcess process;

	JavaServer(String name, Path folder, String readyPath, UnaryOperator<List<String>> command,
			List<String> arguments) {
		try {
			this.folder = Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.name = name;
		this.readyPath = readyPath;
		this.command = command;
		this.arguments.add("--server.port=" + this.port);
		this.arguments.add("--server.address=127.0.0.1");
		this.arguments.addAll(arguments);
	}

	/**
	 * Starts it and waits until it is ready.
	 * @return how long that took
	 */
	public Duration start() {
		long begin = System.nanoTime();
		begin();
		Http.awaitOk(address().resolve(this.readyPath), running());
		return Duration.ofNanos(System.nanoTime() - begin);
	}

	/** Starts it and does not wait. */
	public void begin() {
		this.process = ChildProcess.start(this.name, this.folder, this.command.apply(this.arguments));
	}

	/** Ends it as a power cut would. */
	public void kill() {
		running().kill();
	}

	/**
	 * Asks it to end and waits until it has.
	 * @return its exit value
	 */
	public int terminate() {
		return running().terminate(END_WITHIN);
	}

	/**
	 * Waits until it has ended by itself.
	 * @return its exit value
	 */
	public int awaitEnd() {
		return running().await(END_WITHIN);
	}

	/**
	 * Asks once.
	 * @return whether it says that it is ready
	 */
	public boolean isReady() {
		return Http.status(address().resolve(this.readyPath)) == 200;
	}

	/**
	 * Where it listens.
	 * @return without a path
	 */
	public URI address() {
		return URI.create("http://127.0.0.1:" + this.port);
	}

	/**
	 * What it has used.
	 * @return since its last start
	 */
	public Usage usage() {
		return Usage.of(running().pid());
	}

	/**
	 * What it has written.
	 * @return since its first start
	 */
	public String output() {
		return running().output();
	}

	private ChildProcess running() {
		ChildProcess current = this.process;
		if (current == null) {
			throw new IllegalStateException(this.name + " was not started");
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
