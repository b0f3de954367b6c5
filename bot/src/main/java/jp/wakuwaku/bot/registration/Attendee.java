package jp.wakuwaku.bot.registration;

import java.time.Instant;

import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.PersonId;

/**
 * Somebody who has a place, or waits for one.
 *
 * @param person who
 * @param booking what they have, where and when as it is now
 * @param registeredAt since when
 */
public record Attendee(PersonId person, Booking booking, Instant registeredAt) {

	/**
	 * What they registered by.
	 * @return the registration that their place belongs to
	 */
	public RegistrationId registration() {
		return this.booking.id();
	}

	/**
	 * What for.
	 * @return the session or the slot
	 */
	public SeatingId seating() {
		return this.booking.seating();
	}

	/**
	 * Whether they have a seat for good.
	 * @return {@code false} while they wait or have not accepted
	 */
	public boolean isBooked() {
		return this.booking.state() == PlaceState.BOOKED;
	}

	/**
	 * When it begins for them, as it is now.
	 * @return the present start
	 */
	public Instant startsAt() {
		return this.booking.startsAt();
	}

}
