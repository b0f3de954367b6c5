package jp.wakuwaku.bot.line;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Follows how calls to LINE end. A question that is answered ends the trouble only when
 * no message has failed for a while: LINE may answer questions and take no messages.
 */
final class LineTroubles {

	private static final Duration A_WHILE = Duration.ofMinutes(5);

	private static final int TOO_MANY_REQUESTS = 429;

	private final Clock clock;

	private @Nullable LineTrouble trouble;

	private Instant messageFailedAt = Instant.MIN;

	LineTroubles(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Takes note of how a call ended.
	 * @param isMessage whether it was to send something
	 * @param status LINE's, 0 for no answer
	 */
	synchronized void note(boolean isMessage, int status) {
		Instant now = this.clock.instant();
		if (status == 0 || status >= 500 || status == TOO_MANY_REQUESTS) {
			Instant since = (this.trouble != null) ? this.trouble.since() : now;
			this.trouble = new LineTrouble(
					(status == TOO_MANY_REQUESTS) ? LineTrouble.Kind.REFUSING : LineTrouble.Kind.SILENT, since);
			this.messageFailedAt = isMessage ? now : this.messageFailedAt;
		}
		else if (isMessage || this.messageFailedAt.isBefore(now.minus(A_WHILE))) {
			this.trouble = null;
		}
	}

	synchronized Optional<LineTrouble> now() {
		return Optional.ofNullable(this.trouble);
	}

}
