package jp.wakuwaku.bot.platform.due;

import java.time.Instant;

/** The clocks that are held against each other. */
public interface ClockReadings {

	/**
	 * Reads all of them.
	 * @return the present by each
	 * @throws org.springframework.dao.DataAccessException when Redis does not tell
	 */
	Reading read();

	/**
	 * The present by each clock.
	 *
	 * @param wall of this machine
	 * @param redis of the machine of Redis
	 * @param nanos since any moment, by a clock that nobody sets
	 */
	record Reading(Instant wall, Instant redis, long nanos) {
	}

}
