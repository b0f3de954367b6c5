package jp.wakuwaku.bot.platform;

import java.time.Instant;

/** Lets staff say, for all instances, that the bot is being mended. */
public interface MaintenanceSwitch extends Maintenance {

	/**
	 * Begins it. May be repeated; the first time counts.
	 * @param now the present
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm
	 */
	void begin(Instant now);

	/**
	 * Ends it. May be repeated.
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm
	 */
	void end();

}
