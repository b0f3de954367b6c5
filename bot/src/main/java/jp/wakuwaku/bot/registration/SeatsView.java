package jp.wakuwaku.bot.registration;

import jp.wakuwaku.bot.registration.seats.PlaceState;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a session as one resident gets to know them.
 *
 * @param free how many seats are free; below 0 beyond the capacity
 * @param own what the resident has there, {@code null} for nothing
 */
record SeatsView(int free, @Nullable PlaceState own) {

	/** A session of which nothing is taken. */
	static SeatsView untouched(int capacity) {
		return new SeatsView(capacity, null);
	}

}
