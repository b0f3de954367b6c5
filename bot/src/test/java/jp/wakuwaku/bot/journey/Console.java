package jp.wakuwaku.bot.journey;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Keeps all that is printed while the tests run, logs included, from the first test on.
 * JUnit finds it by its service file.
 */
public final class Console implements TestExecutionListener {

	private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();

	private static boolean listening;

	@Override
	public void testPlanExecutionStarted(TestPlan testPlan) {
		listen();
	}

	/** All that has been printed so far. */
	static String printed() {
		System.out.flush();
		System.err.flush();
		return PRINTED.toString(StandardCharsets.UTF_8);
	}

	private static synchronized void listen() {
		if (!listening) {
			listening = true;
			System.setOut(new PrintStream(new Tee(System.out), true, StandardCharsets.UTF_8));
			System.setErr(new PrintStream(new Tee(System.err), true, StandardCharsets.UTF_8));
		}
	}

	/** Prints, and keeps what it prints. */
	private static final class Tee extends OutputStream {

		private final PrintStream original;

		Tee(PrintStream original) {
			this.original = original;
		}

		@Override
		public void write(int single) {
			PRINTED.write(single);
			this.original.write(single);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			PRINTED.write(bytes, offset, length);
			this.original.write(bytes, offset, length);
		}

		@Override
		public void flush() {
			this.original.flush();
		}

	}

}
