package jp.wakuwaku.bot.registration.seats;

/** Those who have, or had, places. */
public interface Parties {

	/**
	 * Has all that somebody did be a stranger's, of whom nobody knows who it is: places,
	 * entries of the journals and answers to earlier calls. No count and no order
	 * changes. Places that are to be given up are given up before. May be repeated after
	 * a crash.
	 * @param party who
	 */
	void forget(PartyId party);

	/**
	 * The same in one session only, also when that is in no list of theirs.
	 * @param party who
	 * @param seating where
	 */
	void forget(PartyId party, SeatingId seating);

}
