package jp.wakuwaku.bot.platform.restore;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether what is in Redis came back from a backup. Does not change while a bot runs.
 */
public interface RestoreNotes {

	/** Nothing was ever restored. */
	RestoreNotes NONE = Optional::empty;

	/**
	 * The last restoration.
	 * @return empty when there was none
	 * @throws org.springframework.dao.DataAccessException when Redis did not answer
	 * @throws UnfinishedRestoreException when it was interrupted
	 */
	Optional<RestoreNote> latest();

	/**
	 * Tells whether the bot of before has seen to what was due.
	 * @param at when something was due, or was put in
	 * @return {@code true} when doing it now would be the second time
	 */
	default boolean isPassed(Instant at) {
		return latest().filter((note) -> !at.isAfter(note.stoppedAt())).isPresent();
	}

}
