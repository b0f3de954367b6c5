package jp.wakuwaku.bot.platform;

import java.time.Instant;
import java.util.List;

/** What staff must know of until it is over, the same for all instances. */
public interface Alarms {

	/**
	 * Raises an alarm, or does nothing when it is raised already.
	 * @param id what it is about, without personal details
	 * @param kind what it is, in lower-case letters and {@code -}
	 * @param since when it began
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm
	 */
	void raise(String id, String kind, Instant since);

	/**
	 * Ends an alarm, if it is raised.
	 * @param id what it was about
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm
	 */
	void clear(String id);

	/**
	 * Finds what staff must know now.
	 * @return the oldest first, maybe none
	 * @throws org.springframework.dao.DataAccessException when Redis did not answer
	 */
	List<Alarm> all();

}
