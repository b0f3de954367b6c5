package jp.wakuwaku.bot.registration.seats;

import org.jspecify.annotations.Nullable;

/**
 * How full a session is at one moment, and what one party has of it.
 *
 * @param rules by which its seats are given out
 * @param status as staff have it
 * @param freeSeats below 0 when more are taken than there are
 * @param freeChildcare how many more children can be looked after, below 0 likewise
 * @param own the party's place, also one that has ended; {@code null} for none
 */
public record Glance(SeatRules rules, SeatingStatus status, int freeSeats, int freeChildcare, @Nullable Place own) {
}
