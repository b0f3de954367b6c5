package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;

/** A session's rules as they are stored; times in epoch milliseconds. */
record StoredSeating(int version, SeatingStatus status, int capacity, int childcare, boolean waitingList, long opensAt,
		long closesAt, long cancelUntil, long startsAt) {

	static StoredSeating open(SeatRules rules) {
		return new StoredSeating(1, SeatingStatus.OPEN, rules.capacity(), rules.childcare(), rules.hasWaitingList(),
				rules.opensAt().toEpochMilli(), rules.closesAt().toEpochMilli(), rules.cancelUntil().toEpochMilli(),
				rules.startsAt().toEpochMilli());
	}

	SeatRules rules() {
		return new SeatRules(this.capacity, this.childcare, this.waitingList, Instant.ofEpochMilli(this.opensAt),
				Instant.ofEpochMilli(this.closesAt), Instant.ofEpochMilli(this.cancelUntil),
				Instant.ofEpochMilli(this.startsAt));
	}

}
