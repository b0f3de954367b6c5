package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.util.List;

/** Slots that somebody was interested in: only these can be taken. */
interface KnownSlots {

	/** Keeps a slot until it is over. */
	void add(KnownSlot slot);

	/** The slots that are not over, in no order. */
	List<KnownSlot> all(Instant now);

}
