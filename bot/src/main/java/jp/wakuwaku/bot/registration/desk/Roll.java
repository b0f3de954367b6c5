package jp.wakuwaku.bot.registration.desk;

import java.util.ArrayList;
import java.util.List;

import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.SeatRules;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.registration.seats.SeatingStatus;

/**
 * Everybody who has, or had, a place in a session.
 *
 * @param seating the session or the slot
 * @param rules by which its seats are given out
 * @param status as staff have it
 * @param freeSeats below 0 when more are taken than there are
 * @param freeChildcare likewise
 * @param entries seats in the order in which they were taken, the waiting list in its
 * order, and what has ended
 */
public record Roll(SeatingId seating, SeatRules rules, SeatingStatus status, int freeSeats, int freeChildcare,
		List<RollEntry> entries) {

	public Roll {
		entries = List.copyOf(entries);
	}

	/**
	 * Those with one kind of place.
	 * @param state which
	 * @return in the list's order
	 */
	public List<RollEntry> in(PlaceState state) {
		return this.entries.stream().filter((entry) -> entry.state() == state).toList();
	}

	/**
	 * Those who would lose a place with the session.
	 * @return seats, then the waiting list in its order
	 */
	public List<RollEntry> present() {
		return this.entries.stream().filter((entry) -> entry.state() != PlaceState.ENDED).toList();
	}

	/** Those who lost a place with the session. */
	List<RollEntry> cancelled() {
		return this.entries.stream().filter(RollEntry::isOfCancelledSession).toList();
	}

	/** Those who would be beyond another capacity; who came first stays within. */
	List<RollEntry> beyond(int seats, int childcare) {
		List<RollEntry> beyond = new ArrayList<>();
		int leftSeats = seats;
		int leftChildcare = childcare;
		for (RollEntry entry : this.entries.stream().filter((each) -> each.state().takesSeats()).toList()) {
			leftSeats -= entry.seats();
			leftChildcare -= entry.children();
			if (leftSeats < 0 || (entry.children() > 0 && leftChildcare < 0)) {
				beyond.add(entry);
			}
		}
		return beyond;
	}

}
