package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;

/**
 * A session's rules as they are stored; times in epoch milliseconds. The scripts keep the
 * number of the published version beside them.
 */
record StoredSeating(int version, SeatingStatus status, int capacity, int childcare, boolean waitingList, long opensAt,
		long closesAt, long cancelUntil, long startsAt) {

	static StoredSeating open(SeatRules rules) {
		return new StoredSeating(1, SeatingStatus.OPEN, rules.capacity(), rules.childcare(), rules.hasWaitingList(),
				rules.opensAt().toEpochMilli(), rules.closesAt().toEpochMilli(), rules.cancelUntil().toEpochMilli(),
				rules.startsAt().toEpochMilli());
	}

	StoredSeating with(SeatingStatus status) {
		return new StoredSeating(this.version, status, this.capacity, this.childcare, this.waitingList, this.opensAt,
				this.closesAt, this.cancelUntil, this.startsAt);
	}

	SeatRules rules() {
		return new SeatRules(this.capacity, this.childcare, this.waitingList, Instant.ofEpochMilli(this.opensAt),
				Instant.ofEpochMilli(this.closesAt), Instant.ofEpochMilli(this.cancelUntil),
				Instant.ofEpochMilli(this.startsAt));
	}

}
