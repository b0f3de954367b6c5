package jp.wakuwaku.bot.platform.due;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

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
	 * @throws RuntimeException for any reason: it is done the next time
	 */
	void work(Instant now);

	/**
	 * Makes one of its parts.
	 * @param name the same for good, because it stands in Redis: a-z and -
	 * @param every the pause between two times
	 * @param work does it once
	 * @return what is done again and again
	 */
	static Recurring of(String name, Duration every, Consumer<Instant> work) {
		return new Recurring() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public Duration every() {
				return every;
			}

			@Override
			public void work(Instant now) {
				work.accept(now);
			}
		};
	}

}
