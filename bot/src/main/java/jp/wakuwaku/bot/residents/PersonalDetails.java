package jp.wakuwaku.bot.residents;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person has told about themselves for one registration, encrypted and for a time.
 */
public interface PersonalDetails {

	/**
	 * Keeps details, in place of those that were there.
	 * @param person whose
	 * @param record what they belong to
	 * @param values what was told, by field
	 * @param until when they end by themselves
	 * @return {@code false} when there is no such person, or the time is over already;
	 * nothing is kept then
	 */
	boolean put(PersonId person, RecordId record, Map<String, String> values, Instant until);

	/**
	 * Reads details.
	 * @param person whose
	 * @param record what they belong to
	 * @return by field; empty when they ended, were deleted, or the person was forgotten
	 * @throws UnreadableDetailsException when they are there but do not open
	 */
	Optional<Map<String, String>> find(PersonId person, RecordId record);

	/**
	 * Reads the details of several.
	 * @param owners whose each record is
	 * @return by record, each by field; nothing for those that ended, were deleted, or
	 * whose person was forgotten
	 * @throws UnreadableDetailsException when some are there but do not open
	 */
	Map<RecordId, Map<String, String>> findAll(Map<RecordId, PersonId> owners);

	/**
	 * What there are details for, and when they end by themselves.
	 * @param person whose
	 * @return in no order
	 */
	Map<RecordId, Instant> keptUntil(PersonId person);

	/**
	 * What there are details for.
	 * @param person whose
	 * @return in no order
	 */
	default Set<RecordId> records(PersonId person) {
		return keptUntil(person).keySet();
	}

	/**
	 * Lets details end at another time. Changes nothing when there are none.
	 * @param person whose
	 * @param record what they belong to
	 * @param until when they end by themselves; at once when that is over
	 */
	void keepUntil(PersonId person, RecordId record, Instant until);

	/**
	 * Lets details end sooner than they would; the person is not kept any longer by that.
	 * Changes nothing when there are none.
	 * @param person whose
	 * @param record what they belong to
	 * @param until when they end by themselves; at once when that is over
	 */
	void endAt(PersonId person, RecordId record, Instant until);

	/**
	 * Deletes details.
	 * @param person whose
	 * @param record what they belong to
	 */
	void delete(PersonId person, RecordId record);

}
