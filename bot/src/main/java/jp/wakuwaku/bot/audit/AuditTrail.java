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
	void append(AuditEntry entry);

	/**
	 * The entries of a month, kept for three years.
	 * @param month in Japan
	 * @return oldest first
	 */
	List<AuditEntry> of(YearMonth month);

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
