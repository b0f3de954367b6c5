package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What became of a wish. */
public sealed interface SeatResult {

	/** Of asking for a place. */
	sealed interface Take extends SeatResult {

	}

	/** Of accepting an offer. */
	sealed interface Accept extends SeatResult {

	}

	/** Of leaving, or of declining an offer. */
	sealed interface Leave extends SeatResult {

	}

	/** Of moving to another session. */
	sealed interface Move extends SeatResult {

	}

	/** Of asking for a place of another size. */
	sealed interface Resize extends SeatResult {

	}

	/**
	 * It is theirs.
	 *
	 * @param place what they have now
	 * @param afterLapse whether a hold of theirs had lapsed before it was confirmed
	 */
	record Granted(Place place, boolean afterLapse) implements Take, Accept, Resize {
	}

	/**
	 * There is too little room for them. What they had before, they still have.
	 *
	 * @param seats how many seats are free; below 0 beyond the capacity
	 * @param children for how many children there is childcare; below 0 beyond it
	 * @param hasWaitingList whether they can wait
	 * @param afterLapse whether a hold of theirs had lapsed before it was confirmed
	 */
	record NoRoom(int seats, int children, boolean hasWaitingList, boolean afterLapse) implements Take, Move, Resize {
	}

	/**
	 * One person has one place in a session, and they have it.
	 *
	 * @param place what they have
	 */
	record AlreadyIn(Place place) implements Take, Move {
	}

	/**
	 * Nothing can be had there.
	 *
	 * @param reason why
	 */
	record NotOpen(Reason reason) implements Take, Accept, Leave, Move, Resize {

		/** Why nothing can be had. */
		public enum Reason {

			/** Registration begins later. */
			NOT_YET,

			/** Registration is over. */
			OVER,

			/** Staff have closed it. */
			CLOSED,

			/** Staff have cancelled it. */
			CANCELLED,

			/** One cannot wait there. */
			NO_WAITING_LIST,

			/** There is no such session. */
			UNKNOWN

		}

	}

	/**
	 * They have no place of the kind in question.
	 *
	 * @param last how their last place there ended; {@code null} when there was none or
	 * they have another one
	 */
	record NotIn(Place.@Nullable Ended last) implements Accept, Leave, Move, Resize {
	}

	/**
	 * The time to cancel is over; only staff can help.
	 *
	 * @param until when it could have been done
	 */
	record TooLate(Instant until) implements Leave, Move, Resize {
	}

	/**
	 * They have left.
	 *
	 * @param place what has ended
	 */
	record Left(Place.Ended place) implements Leave {
	}

	/**
	 * They have a seat in the other session, and none in the first one.
	 *
	 * @param place in the other session
	 */
	record Moved(Place.Booked place) implements Move {
	}

}
