package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import jp.wakuwaku.bot.registration.seats.SeatingId;

/** Slots that somebody was interested in: only these can be taken. */
interface KnownSlots {

	/** Keeps a slot; when it is over, its name only. */
	void add(KnownSlot slot);

	/** The slots that are not over, in no order. */
	List<KnownSlot> all(Instant now);

	/**
	 * The slots that somebody was interested in, and that are over, in no order.
	 * @param month in Japan
	 */
	List<SeatingId> past(YearMonth month);

}
