package jp.wakuwaku.bot.registration.seats;

import java.util.function.Supplier;

import org.springframework.stereotype.Component;

/**
 * Moves bookings between two sessions, which no script sees both of. The old place is
 * marked first; whoever finds the mark of another move finishes that move. Each step is
 * answered the same way when it is repeated, so that a move that was interrupted anywhere
 * ends as it would have.
 */
@Component
class RedisMoves {

	private final RedisSeatScripts scripts;

	RedisMoves(RedisSeatScripts scripts) {
		this.scripts = scripts;
	}

	SeatResult.Move move(SeatingId from, SeatingId to, PartyId party, By by, Cause cause) {
		if (from.equals(to)) {
			throw new IllegalArgumentException("to: " + to + " (expected: another session)");
		}
		StoredResult begun = settled(from, by, cause, () -> begin(from, to, party, by, cause));
		if (begun.kind() == StoredResult.Kind.MOVABLE) {
			return finish(from, to, StoredResult.there(begun.place()).who(), by, cause);
		}
		return (SeatResult.Move) begun.result();
	}

	/** Does something with a place once no other move of it is under way. */
	StoredResult settled(SeatingId from, By by, Cause cause, Supplier<StoredResult> action) {
		StoredResult result = action.get();
		while (result.kind() == StoredResult.Kind.MOVING) {
			finishOther(from, result, by, cause);
			result = action.get();
		}
		return result;
	}

	private StoredResult begin(SeatingId from, SeatingId to, PartyId party, By by, Cause cause) {
		return this.scripts.run("begin-move", from, cause, party.value(), by, to);
	}

	private void finishOther(SeatingId from, StoredResult moving, By by, Cause cause) {
		finish(from, new SeatingId(StoredResult.there(moving.seating())), StoredResult.there(moving.place()).who(), by,
				new Cause(StoredResult.there(moving.cause()), cause.now()));
	}

	private SeatResult.Move finish(SeatingId from, SeatingId to, Party party, By by, Cause cause) {
		SeatResult.Take taken = this.scripts.take("confirm", party.id(), to, cause, party.id().value(), party.seats(),
				party.children(), by, from);
		boolean isMoved = taken instanceof SeatResult.Granted;
		this.scripts.run("end-move", from, cause, party.id().value(), isMoved ? "moved" : "stays", to);
		return switch (taken) {
			case SeatResult.Granted granted -> new SeatResult.Moved((Place.Booked) granted.place());
			case SeatResult.NoRoom noRoom -> noRoom;
			case SeatResult.AlreadyIn alreadyIn -> alreadyIn;
			case SeatResult.NotOpen notOpen -> notOpen;
		};
	}

}
