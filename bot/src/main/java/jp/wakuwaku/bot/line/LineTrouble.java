package jp.wakuwaku.bot.line;

import java.time.Instant;

/**
 * That LINE takes nothing at the moment.
 *
 * @param kind how that shows
 * @param since when the first of the calls in a row failed
 */
public record LineTrouble(Kind kind, Instant since) {

	/** How LINE's trouble shows. */
	public enum Kind {

		/** No answer, or one that says that LINE itself fails (5xx). */
		SILENT,
		/** 429: too many calls, or more messages than the month has. */
		REFUSING

	}

}
