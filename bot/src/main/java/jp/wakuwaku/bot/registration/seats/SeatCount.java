package jp.wakuwaku.bot.registration.seats;

/**
 * How a session stands in numbers.
 *
 * @param rules by which its seats are given out
 * @param status as staff have it
 * @param taken how many seats are held, booked or offered
 * @param waiting how many parties wait
 * @param offered how many parties have an offer
 */
public record SeatCount(SeatRules rules, SeatingStatus status, int taken, int waiting, int offered) {
}
