package jp.wakuwaku.bot.console.consultations;

import java.util.List;

import jp.wakuwaku.bot.programs.Adviser;

/**
 * A day of an adviser.
 *
 * @param adviser who
 * @param isBlocked whether it is a day off
 * @param isException whether the day has hours of its own
 * @param slots by their start
 */
record AdviserDay(Adviser adviser, boolean isBlocked, boolean isException, List<SlotView> slots) {

	long count(SlotState state) {
		return this.slots.stream().filter((slot) -> slot.state() == state).count();
	}

}
