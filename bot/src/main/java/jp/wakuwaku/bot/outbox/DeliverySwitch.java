package jp.wakuwaku.bot.outbox;

import java.util.Set;

/**
 * Lets staff hold messages back, in all instances within a second; what is held back
 * waits, and holds nothing else.
 */
public interface DeliverySwitch {

	/**
	 * Holds messages back. May be repeated.
	 * @param priority which
	 * @throws IllegalArgumentException for answers and emergencies
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm
	 */
	void pause(Priority priority);

	/**
	 * Lets them go again, within a minute and a half. May be repeated.
	 * @param priority which
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm
	 */
	void resume(Priority priority);

	/**
	 * Finds what is held back.
	 * @return maybe none
	 * @throws org.springframework.dao.DataAccessException when Redis did not answer
	 */
	Set<Priority> paused();

}
