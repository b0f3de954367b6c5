package jp.wakuwaku.bot.audit;

import java.time.YearMonth;
import java.util.List;

/** The record itself. */
public interface AuditTrail {

	/**
	 * Adds an entry, once for its id within its month and the one before. Called before
	 * the deed, so that nothing is done that is not noted.
	 * @param entry to be added
	 */
	default void append(AuditEntry entry) {
		append(List.of(entry));
	}

	/**
	 * Adds entries, each once like a single one, in as few steps as possible: of many
	 * names that are shown at once, each has its own entry.
	 * @param entries to be added, in their order
	 */
	void append(List<AuditEntry> entries);

	/**
	 * The entries of a month, kept for three years.
	 * @param month in Japan
	 * @return oldest first
	 */
	List<AuditEntry> of(YearMonth month);

	/**
	 * How many entries a month has.
	 * @param month in Japan
	 * @return 0 after three years
	 */
	long size(YearMonth month);

	/**
	 * Some entries of a month.
	 * @param month in Japan
	 * @param skip how many of the latest to leave out
	 * @param count how many at most
	 * @return latest first
	 */
	List<AuditEntry> latest(YearMonth month, long skip, int count);

	/**
	 * Looks for some of a month's entries. Takes time with how many there are, but reads
	 * few that are not found.
	 * @param month in Japan
	 * @param search what for
	 * @return latest first
	 */
	List<AuditEntry> find(YearMonth month, AuditSearch search);

	/**
	 * The months that there are entries of.
	 * @return latest first
	 */
	List<YearMonth> months();

	/**
	 * Looks at the whole chain.
	 * @return what was found
	 */
	AuditVerdict verify();

}
