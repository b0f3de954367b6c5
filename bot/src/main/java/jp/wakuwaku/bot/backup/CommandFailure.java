package jp.wakuwaku.bot.backup;

import org.jspecify.annotations.Nullable;

/** A command ends here, and whoever runs it reads why. */
final class CommandFailure extends RuntimeException {

	private final ExitCode code;

	CommandFailure(ExitCode code, String words) {
		this(code, words, null);
	}

	CommandFailure(ExitCode code, String words, @Nullable Throwable cause) {
		super(words, cause);
		this.code = code;
	}

	ExitCode code() {
		return this.code;
	}

}
