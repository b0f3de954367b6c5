package jp.wakuwaku.bot.registration.desk;

import java.time.Instant;

import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.seats.Ending;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a session's list. Says nothing about who it is.
 *
 * @param seating the session or the slot
 * @param receipt the number, {@code null} for somebody who is still filling in
 * @param state which place
 * @param seats how many seats
 * @param children how many children are looked after
 * @param position in the waiting list from 1, otherwise 0
 * @param until when it is held or offered
 * @param ending how it ended, if it did
 * @param isReachable whether they are told by LINE; the others have to be phoned
 * @param attendance whether they came, {@code null} while nobody has noted it
 */
public record RollEntry(SeatingId seating, @Nullable ReceiptNumber receipt, PlaceState state, int seats, int children,
		int position, @Nullable Instant until, @Nullable Ending ending, boolean isReachable,
		@Nullable Attendance attendance) {

	boolean isOfCancelledSession() {
		return this.ending == Ending.SESSION_CANCELLED;
	}

}
