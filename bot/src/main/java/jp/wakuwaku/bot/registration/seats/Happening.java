package jp.wakuwaku.bot.registration.seats;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What a journal tells of. */
public sealed interface Happening {

	/**
	 * A party has another place.
	 *
	 * @param party who, with the number of seats from now on
	 * @param state which place from now on
	 * @param until when it is held or offered
	 * @param ending how it ended, if it did
	 * @param by on whose behalf; {@code null} when it came by itself
	 * @param overbooking why staff took it beyond the capacity or out of turn, if they
	 * did
	 * @param other the session they moved from (booked) or to (ended), if they did
	 */
	record PlaceChanged(Party party, PlaceState state, @Nullable Instant until, @Nullable Ending ending,
			@Nullable By by, @Nullable Overbooking overbooking, @Nullable SeatingId other) implements Happening {
	}

	/**
	 * There are other rules, or the first ones.
	 *
	 * @param capacity seats from now on
	 * @param childcare from now on
	 */
	record RulesChanged(int capacity, int childcare) implements Happening {
	}

	/**
	 * Staff have decided something.
	 *
	 * @param status from now on
	 */
	record StatusChanged(SeatingStatus status) implements Happening {
	}

}
