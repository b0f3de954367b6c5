package jp.wakuwaku.bot.registration.desk;

import java.util.Collection;
import java.util.Map;

import jp.wakuwaku.bot.registration.seats.SeatingId;

/** What sessions were counted to be, so that no journal is read twice for nothing. */
interface CountsBook {

	/** Of those that were ever counted. */
	Map<SeatingId, KnownCounts> find(Collection<SeatingId> seatings);

	void put(Map<SeatingId, KnownCounts> counted);

}
