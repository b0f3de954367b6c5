package jp.wakuwaku.bot.registration.desk;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.seats.SeatingId;

/**
 * What it would mean to cancel something.
 *
 * @param affected who would lose a place now: seats, then the waiting list in its order
 * @param told what those who are reachable by LINE read, in Japanese, as it looks for one
 * of them; empty when nobody is affected
 * @param instead what they can choose instead
 */
public record Preview(List<RollEntry> affected, String told, List<Alternative> instead) {

	public Preview {
		affected = List.copyOf(affected);
		instead = List.copyOf(instead);
	}

	static List<ReceiptNumber> receipts(List<RollEntry> entries) {
		return entries.stream().flatMap((entry) -> Stream.ofNullable(entry.receipt())).toList();
	}

	/**
	 * How many have to be phoned.
	 * @return without those who are only filling in a form
	 */
	public long calls() {
		return this.affected.stream().filter((entry) -> entry.receipt() != null && !entry.isReachable()).count();
	}

	/**
	 * Another session or slot.
	 *
	 * @param seating its seats
	 * @param startsAt when it begins
	 * @param freeSeats how many seats are free
	 */
	public record Alternative(SeatingId seating, Instant startsAt, int freeSeats) {
	}

}
