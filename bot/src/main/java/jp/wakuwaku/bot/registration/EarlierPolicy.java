package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.SlotId;
import jp.wakuwaku.bot.registration.seats.Happening;
import jp.wakuwaku.bot.registration.seats.JournalEntry;
import jp.wakuwaku.bot.registration.seats.PlaceState;

/** What somebody who waits for an earlier time is told, and when. */
final class EarlierPolicy {

	private static final LocalTime NIGHT_BEGINS = LocalTime.of(21, 0);

	private static final LocalTime NIGHT_ENDS = LocalTime.of(8, 0);

	private EarlierPolicy() {
	}

	/** The slot that an entry of a journal tells to be free. */
	static Optional<FreedSlot> freed(JournalEntry entry) {
		boolean isEnd = entry.happening() instanceof Happening.PlaceChanged changed
				&& changed.state() == PlaceState.ENDED;
		return (isEnd && SlotId.isOne(entry.seating().value()))
				? Optional.of(new FreedSlot(entry.seating(), entry.at())) : Optional.empty();
	}

	/** Whether nobody is to be woken. */
	static boolean isNight(Instant now) {
		LocalTime time = JapanTime.at(now).toLocalTime();
		return time.isBefore(NIGHT_ENDS) || !time.isBefore(NIGHT_BEGINS);
	}

	/** Whether a wish is older than that a slot is free: who asks later sees it. */
	static boolean concerns(EarlierWish wish, FreedSlot slot) {
		return !wish.askedAt().isAfter(slot.at());
	}

}
