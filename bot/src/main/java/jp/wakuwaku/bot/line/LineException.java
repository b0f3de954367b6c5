package jp.wakuwaku.bot.line;

import java.io.IOException;

/** LINE answered with an error. */
final class LineException extends IOException {

	private final int status;

	LineException(int status) {
		super("LINE answers " + status);
		this.status = status;
	}

	/**
	 * Tells whether the same call may succeed later.
	 * @return {@code false} for 4xx, except 429
	 */
	boolean isTemporary() {
		return this.status / 100 != 4 || this.status == 429;
	}

	int status() {
		return this.status;
	}

}
