package jp.wakuwaku.bot.platform;

import java.time.Instant;
import java.util.Optional;

/** Whether the bot is being mended: residents are told so, and nothing else is sent. */
@FunctionalInterface
public interface Maintenance {

	/** It never is. */
	Maintenance NONE = Optional::empty;

	/**
	 * Since when it is, as known for a second at most.
	 * @return empty when it is not
	 * @throws org.springframework.dao.DataAccessException when Redis did not answer
	 */
	Optional<Instant> since();

	/**
	 * Whether it is.
	 * @return {@code true} between the two acts of staff
	 * @throws org.springframework.dao.DataAccessException when Redis did not answer
	 */
	default boolean isOn() {
		return since().isPresent();
	}

}
