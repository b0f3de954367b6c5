package jp.wakuwaku.bot.registration.seats;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The seats of a session at one moment.
 *
 * @param rules by which they are given out
 * @param status as staff have it
 * @param places of everybody: seats in the order in which they were taken, the waiting
 * list in its order, and what has ended
 */
public record Seating(SeatRules rules, SeatingStatus status, List<Place> places) {

	public Seating {
		places = List.copyOf(places);
	}

	/**
	 * Counts the free seats.
	 * @return below 0 when more are taken than there are
	 */
	public int freeSeats() {
		return this.rules.capacity() - taken(Party::seats);
	}

	/**
	 * Counts the children who can still be looked after.
	 * @return below 0 when there are more than that
	 */
	public int freeChildcare() {
		return this.rules.childcare() - taken(Party::children);
	}

	/**
	 * Finds somebody's place.
	 * @param party who
	 * @return also one that has ended
	 */
	public Optional<Place> placeOf(PartyId party) {
		return this.places.stream().filter((place) -> place.party().id().equals(party)).findFirst();
	}

	private int taken(ToIntFunction<Party> count) {
		return this.places.stream().filter(Seating::takesSeats).map(Place::party).mapToInt(count).sum();
	}

	private static boolean takesSeats(Place place) {
		return switch (place) {
			case Place.Held _, Place.Booked _, Place.Offered _ -> true;
			case Place.Waiting _, Place.Ended _ -> false;
		};
	}

}
