package jp.wakuwaku.bot.platform.due;

import java.time.Instant;

/**
 * Does what is due. The same item may come again after a crash, or because its lease
 * ended; so it must have the same effect however often it comes.
 */
public interface DueHandler {

	/**
	 * What it handles.
	 * @return the same for good, because it stands in Redis: a-z and -
	 */
	String kind();

	/**
	 * Does it. May schedule the same item anew, which then takes effect afterwards.
	 * @param item what is due
	 * @param now the present
	 * @throws RuntimeException for any reason: it is tried again, after 1 s and up to 10
	 * minutes
	 */
	void handle(DueItem item, Instant now);

	/**
	 * Lets it pass, because it was done before the state that says it is due was lost and
	 * restored. Nothing by default.
	 * @param item what was due
	 * @param now the present
	 * @throws RuntimeException for any reason: it is asked again
	 */
	default void passOver(DueItem item, Instant now) {
	}

	/**
	 * How many of its items may be worked on side by side in one instance.
	 * @return at least 1; a slow kind never takes the place of another
	 */
	default int atOnce() {
		return 32;
	}

}
