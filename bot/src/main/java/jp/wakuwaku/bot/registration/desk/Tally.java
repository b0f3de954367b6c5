package jp.wakuwaku.bot.registration.desk;

import java.util.function.Predicate;

import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.Seating;
import jp.wakuwaku.bot.registration.seats.SeatingStatus;

/**
 * How a session stands in numbers.
 *
 * @param status as staff have it
 * @param seats how many there are
 * @param taken how many are held, booked or offered
 * @param waiting how many parties wait
 * @param offered how many parties have an offer
 */
public record Tally(SeatingStatus status, int seats, int taken, int waiting, int offered) {

	static Tally of(Seating seating) {
		int capacity = seating.rules().capacity();
		return new Tally(seating.status(), capacity, capacity - seating.freeSeats(),
				count(seating, Place.Waiting.class::isInstance), count(seating, Place.Offered.class::isInstance));
	}

	private static int count(Seating seating, Predicate<Place> wanted) {
		return (int) seating.places().stream().filter(wanted).count();
	}

}
