package jp.wakuwaku.bot.registration;

import jp.wakuwaku.bot.registration.seats.SeatingId;

/** How far each journal has been told. */
interface NoticePositions {

	/** The sequence number of the last entry, 0 for none. */
	long of(SeatingId seating);

	/** Never goes back. */
	void moveTo(SeatingId seating, long sequence);

}
