package jp.wakuwaku.bot.registration.desk;

import jp.wakuwaku.bot.registration.seats.SeatCount;
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

	static Tally of(SeatCount count) {
		return new Tally(count.status(), count.rules().capacity(), count.taken(), count.waiting(), count.offered());
	}

}
