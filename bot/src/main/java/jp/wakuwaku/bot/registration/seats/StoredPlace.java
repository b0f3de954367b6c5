package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A place as the scripts write it.
 *
 * @param order sequence number of the journal's entry that it began with
 * @param due until when (epoch milliseconds), if held or offered
 * @param position in the waiting list, only in answers
 */
record StoredPlace(int version, String party, PlaceState state, int seats, int children, long order, @Nullable Long due,
		@Nullable Ending ending, @Nullable Integer position) {

	Party who() {
		return new Party(new PartyId(this.party), this.seats, this.children);
	}

	/** As it was written. */
	Place place() {
		return switch (this.state) {
			case HELD -> new Place.Held(who(), until());
			case BOOKED -> new Place.Booked(who());
			case WAITING -> new Place.Waiting(who(), Objects.requireNonNull(this.position));
			case OFFERED -> new Place.Offered(who(), until());
			case ENDED -> new Place.Ended(who(), Objects.requireNonNull(this.ending));
		};
	}

	/** As it is now, whether or not a script has noticed that its time is over. */
	StoredPlace at(Instant now) {
		if (this.due == null || this.due > now.toEpochMilli()) {
			return this;
		}
		return new StoredPlace(this.version, this.party, PlaceState.ENDED, this.seats, this.children, this.order, null,
				(this.state == PlaceState.HELD) ? Ending.HOLD_LAPSED : Ending.OFFER_LAPSED, null);
	}

	StoredPlace at(int position) {
		return new StoredPlace(this.version, this.party, this.state, this.seats, this.children, this.order, this.due,
				this.ending, position);
	}

	private Instant until() {
		return Instant.ofEpochMilli(Objects.requireNonNull(this.due));
	}

}
