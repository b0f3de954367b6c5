package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a script answers.
 *
 * @param due a deadline (epoch milliseconds)
 * @param seating where a move under way leads to
 * @param cause of a move under way
 */
record StoredResult(int version, Kind kind, @Nullable StoredPlace place, @Nullable Integer seats,
		@Nullable Integer children, @Nullable Boolean waitingList, @Nullable Boolean afterLapse,
		SeatResult.NotOpen.@Nullable Reason reason, @Nullable Long due, @Nullable String seating,
		@Nullable String cause) {

	/** How an answer is to be read. */
	enum Kind {

		GRANTED, NO_ROOM, ALREADY_IN, NOT_OPEN, NOT_IN, TOO_LATE, LEFT,

		/** A move has begun. */
		MOVABLE,

		/** Another move is under way. */
		MOVING,

		/** There is nothing to say. */
		SETTLED

	}

	SeatResult result() {
		return switch (this.kind) {
			case GRANTED -> new SeatResult.Granted(there(this.place).place(), there(this.afterLapse));
			case NO_ROOM -> new SeatResult.NoRoom(there(this.seats), there(this.children), there(this.waitingList),
					there(this.afterLapse));
			case ALREADY_IN -> new SeatResult.AlreadyIn(there(this.place).place());
			case NOT_OPEN -> new SeatResult.NotOpen(there(this.reason));
			case NOT_IN -> new SeatResult.NotIn((this.place != null) ? ended() : null);
			case TOO_LATE -> new SeatResult.TooLate(Instant.ofEpochMilli(there(this.due)));
			case LEFT -> new SeatResult.Left(ended());
			case MOVABLE, MOVING, SETTLED -> throw new IllegalStateException(this.kind + " (expected: a result)");
		};
	}

	private Place.Ended ended() {
		return (Place.Ended) there(this.place).place();
	}

	static <T> T there(@Nullable T value) {
		return Objects.requireNonNull(value);
	}

}
