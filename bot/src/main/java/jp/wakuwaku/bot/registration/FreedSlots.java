package jp.wakuwaku.bot.registration;

import java.util.List;

/** Slots that have become free, until whoever waits for them is told. */
interface FreedSlots {

	/** Adding the same again changes nothing. */
	void add(FreedSlot slot);

	/** In no order. */
	List<FreedSlot> all();

	void remove(FreedSlot slot);

}
