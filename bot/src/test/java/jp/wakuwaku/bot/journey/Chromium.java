package jp.wakuwaku.bot.journey;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets browser tests run where Debian's Chromium is. Where it is not, they are skipped,
 * or fail if {@code WAKUWAKU_BROWSER_REQUIRED} is {@code true} in the environment or the
 * system properties.
 */
final class Chromium implements ExecutionCondition {

	static final Path BROWSER = Path.of("/usr/bin/chromium");

	static final Path DRIVER = Path.of("/usr/bin/chromedriver");

	private static final String REQUIRED = "WAKUWAKU_BROWSER_REQUIRED";

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		boolean required = Boolean.parseBoolean(System.getProperty(REQUIRED, System.getenv(REQUIRED)));
		return decide(Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER), required);
	}

	static ConditionEvaluationResult decide(boolean present, boolean required) {
		String missing = "needs " + BROWSER + " and " + DRIVER + " (Debian: chromium, chromium-driver, fonts-noto-cjk)";
		if (!present && required) {
			throw new IllegalStateException(missing);
		}
		return present ? ConditionEvaluationResult.enabled("Chromium is here")
				: ConditionEvaluationResult.disabled(missing);
	}

}
