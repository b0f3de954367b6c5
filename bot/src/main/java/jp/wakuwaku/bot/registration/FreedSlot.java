package jp.wakuwaku.bot.registration;

import java.time.Instant;

import jp.wakuwaku.bot.registration.seats.SeatingId;

/**
 * That a slot has become free, or was opened by staff; it may be taken again by now.
 *
 * @param seating the slot
 * @param at when, to the millisecond
 */
record FreedSlot(SeatingId seating, Instant at) {

}
