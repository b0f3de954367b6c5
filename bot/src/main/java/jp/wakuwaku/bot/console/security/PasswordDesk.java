package jp.wakuwaku.bot.console.security;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where passwords are looked at, one after the other: each takes a processor for a third
 * of a second, and residents need the others. Whoever tries many from one place waits for
 * themselves; who signed in from a place before has a desk of their own.
 */
@Component
class PasswordDesk {

	/** Some seconds; whoever comes later is told to come again. */
	static final int MOST_WAITING = 20;

	private final Semaphore known = new Semaphore(1, true);

	private final Semaphore strangers = new Semaphore(1, true);

	private final Map<String, Place> places = new ConcurrentHashMap<>();

	/**
	 * Looks at a password when it is its turn.
	 * @param source an address
	 * @param isKnown whether somebody of that name signed in from there before
	 * @param look at it
	 * @return empty when too many are waiting already
	 */
	Optional<Boolean> look(String source, boolean isKnown, BooleanSupplier look) {
		if (isKnown) {
			return Optional.of(inTurn(this.known, look));
		}
		Place place = this.places.compute(source, (_, there) -> Place.entered(there));
		try {
			return (place.people() > MOST_WAITING || waiting() >= MOST_WAITING) ? Optional.empty()
					: Optional.of(inTurn(place.door(), () -> inTurn(this.strangers, look)));
		}
		finally {
			this.places.computeIfPresent(source, (_, there) -> there.left());
		}
	}

	/** How many strangers are here, from all places. */
	int strangers() {
		return this.places.values().stream().mapToInt(Place::people).sum();
	}

	/** How many of them have the next turns. */
	int waiting() {
		return this.strangers.getQueueLength();
	}

	/** Whether too many are waiting already for strangers from there to wait as well. */
	boolean isFull(String source) {
		Place place = this.places.get(source);
		return waiting() >= MOST_WAITING || (place != null && place.people() >= MOST_WAITING);
	}

	private static boolean inTurn(Semaphore desk, BooleanSupplier look) {
		desk.acquireUninterruptibly();
		try {
			return look.getAsBoolean();
		}
		finally {
			desk.release();
		}
	}

	/**
	 * Where some come from at this moment.
	 *
	 * @param door through which one at a time comes
	 * @param people who are here from there
	 */
	private record Place(Semaphore door, int people) {

		static Place entered(@Nullable Place there) {
			return (there == null) ? new Place(new Semaphore(1, true), 1) : new Place(there.door, there.people + 1);
		}

		@Nullable Place left() {
			return (this.people == 1) ? null : new Place(this.door, this.people - 1);
		}

	}

}
