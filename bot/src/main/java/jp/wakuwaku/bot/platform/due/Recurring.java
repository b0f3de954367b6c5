package jp.wakuwaku.bot.platform.due;

import java.time.Duration;
import java.time.Instant;

/**
 * What is done again and again, by one instance at a time, on a thread of its own. A bean
 * is all it takes.
 */
public interface Recurring {

	/**
	 * Its name.
	 * @return the same for good, because it stands in Redis: a-z and -
	 */
	String name();

	/**
	 * The pause between two times.
	 * @return a second or more
	 */
	Duration every();

	/**
	 * Does it once.
	 * @param now the present
	 * @throws RuntimeException for any reason: it is done again
	 */
	void work(Instant now);

}
