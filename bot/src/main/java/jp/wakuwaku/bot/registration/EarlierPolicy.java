package jp.wakuwaku.bot.registration;

import java.util.Optional;

import jp.wakuwaku.bot.programs.SlotId;
import jp.wakuwaku.bot.registration.seats.Happening;
import jp.wakuwaku.bot.registration.seats.JournalEntry;
import jp.wakuwaku.bot.registration.seats.PlaceState;

/** What somebody who waits for an earlier time is told of. */
final class EarlierPolicy {

	private EarlierPolicy() {
	}

	/** The slot that an entry of a journal tells to be free. */
	static Optional<FreedSlot> freed(JournalEntry entry) {
		boolean isEnd = entry.happening() instanceof Happening.PlaceChanged changed
				&& changed.state() == PlaceState.ENDED;
		return (isEnd && SlotId.isOne(entry.seating().value()))
				? Optional.of(new FreedSlot(entry.seating(), entry.at())) : Optional.empty();
	}

	/** Whether a wish is older than that a slot is free: who asks later sees it. */
	static boolean concerns(EarlierWish wish, FreedSlot slot) {
		return !wish.askedAt().isAfter(slot.at());
	}

}
