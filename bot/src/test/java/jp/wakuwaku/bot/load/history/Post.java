package jp.wakuwaku.bot.load.history;

import java.time.Duration;
import java.time.Instant;

/**
 * One request to the webhook.
 *
 * @param event what it carried
 * @param intendedAt when it was to be sent by the plan
 * @param sentAt when it was sent
 * @param endedAt when the answer came, or when it was given up
 * @param status HTTP status, 0 when there was no answer
 */
public record Post(SentEvent event, Instant intendedAt, Instant sentAt, Instant endedAt, int status) {

	/** Status of a post without an answer. */
	public static final int NO_ANSWER = 0;

	private static final int OK = 200;

	public boolean isAcknowledged() {
		return this.status == OK;
	}

	/**
	 * How long the answer took, waiting before the request included: a tool that is held
	 * up by a slow server must not report that server as fast.
	 * @return from the intended moment to the answer
	 */
	public Duration latency() {
		return Duration.between(this.intendedAt, this.endedAt);
	}

	/**
	 * How far the tool was behind its plan.
	 * @return from the intended moment to the sending
	 */
	public Duration delay() {
		return Duration.between(this.intendedAt, this.sentAt);
	}

}
