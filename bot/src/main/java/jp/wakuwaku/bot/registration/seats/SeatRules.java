package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;

/**
 * What a session's seats are given out by.
 *
 * @param capacity how many seats there are
 * @param childcare how many children can be looked after
 * @param hasWaitingList whether one can wait when it is full
 * @param opensAt from when residents can register
 * @param closesAt until when, itself excluded; holds and the waiting list go on
 * @param cancelUntil until when residents can cancel what is booked, itself excluded
 * @param startsAt when the session begins
 */
public record SeatRules(int capacity, int childcare, boolean hasWaitingList, Instant opensAt, Instant closesAt,
		Instant cancelUntil, Instant startsAt) {

	public SeatRules {
		requireCount("capacity", capacity);
		requireCount("childcare", childcare);
		if (!opensAt.isBefore(closesAt)) {
			throw new IllegalArgumentException("closes at: " + closesAt + " (expected: after " + opensAt + ")");
		}
	}

	private static void requireCount(String what, int count) {
		if (count < 0) {
			throw new IllegalArgumentException(what + ": " + count + " (expected: 0 or more)");
		}
	}

}
