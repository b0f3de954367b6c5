package jp.wakuwaku.bot.console.consultations;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of a consultation.
 *
 * @param day in Japan
 * @param isClosed whether nobody advises
 * @param advisers in the consultation's order
 */
record SlotDay(LocalDate day, boolean isClosed, List<AdviserDay> advisers) {

	long count(SlotState state) {
		return this.advisers.stream().mapToLong((adviser) -> adviser.count(state)).sum();
	}

}
