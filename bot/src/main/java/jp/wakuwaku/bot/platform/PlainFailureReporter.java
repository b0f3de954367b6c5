package jp.wakuwaku.bot.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.logging.LoggingSystemProperty;

/**
 * Repeats a refused start as plain lines when the log is JSON, where all of it is one
 * long line.
 */
class PlainFailureReporter implements FailureAnalysisReporter {

	@Override
	public void report(FailureAnalysis analysis) {
		String format = System.getProperty(LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName(),
				"");
		if (!format.isBlank() && analysis.getCause() instanceof StartRefusedException) {
			PrintStream lines = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
			lines.println("\n" + analysis.getDescription() + "\n\n" + analysis.getAction() + "\n");
			lines.flush();
		}
	}

}
