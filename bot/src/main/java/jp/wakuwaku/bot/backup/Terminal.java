package jp.wakuwaku.bot.backup;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Tells whoever runs a command how far it is, not more often than can be read. */
final class Terminal {

	private static final long PAUSE = Duration.ofSeconds(2).toNanos();

	private final PrintStream lines;

	private final LongSupplier nanos;

	private long saidAt;

	Terminal(PrintStream lines, LongSupplier nanos) {
		this.lines = lines;
		this.nanos = nanos;
		this.saidAt = nanos.getAsLong();
	}

	void say(String line) {
		this.lines.println(line);
		this.saidAt = this.nanos.getAsLong();
	}

	/** Says it when nothing was said for a while. */
	void progress(String what, long count) {
		if (this.nanos.getAsLong() - this.saidAt > PAUSE) {
			say("%s… %,d 件".formatted(what, count));
		}
	}

}
