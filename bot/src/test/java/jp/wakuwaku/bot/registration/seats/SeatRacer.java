package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.data.redis.core.StringRedisTemplate;

/**
 * Many residents at once, in this process. What they are told is compared with the
 * journals; as a program, it races against other processes.
 */
final class SeatRacer {

	static final int SEATINGS = 12;

	private static final int PARTIES = 60;

	private static final int THREADS = 8;

	private final Seats seats;

	private final String name;

	private final long seed;

	/** Causes that got a booking, and parties that got another size, by session. */
	private final Set<String> granted = ConcurrentHashMap.newKeySet();

	SeatRacer(Seats seats, String name, long seed) {
		this.seats = seats;
		this.name = name;
		this.seed = seed;
	}

	/** Address of Redis, name, seed, attempts. */
	public static void main(String[] args) throws Exception {
		try (SeatsFixture fixture = new SeatsFixture(args[0], StringRedisTemplate::new)) {
			SeatRacer racer = new SeatRacer(fixture.seats, args[1], Long.parseLong(args[2]));
			racer.race(Integer.parseInt(args[3]));
			System.out.println("unlike the journals: " + racer.unlikeJournals());
		}
	}

	static SeatingId seating(int i) {
		return new SeatingId("race-" + i);
	}

	static void open(Seats seats) {
		IntStream.range(0, SEATINGS)
			.forEach((i) -> seats.open(seating(i), SeatsFixture.rules(10, 2), SeatsFixture.NOON));
	}

	void race(int attempts) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			List<? extends Future<?>> running = IntStream.range(0, THREADS)
				.mapToObj((thread) -> threads.submit(() -> run(thread, attempts / THREADS)))
				.toList();
			for (Future<?> thread : running) {
				thread.get();
			}
		}
	}

	private void run(int thread, int attempts) {
		Random random = new Random(this.seed + thread);
		for (int i = 0; i < attempts; i++) {
			// Seconds pass, here and there at another pace.
			Instant now = SeatsFixture.NOON.plusSeconds(i + random.nextInt(60));
			attempt(random, new Cause(this.name + "-" + thread + "-" + i, now));
			if (random.nextInt(10) == 0) {
				attempt(new Random(i), new Cause("same-" + i, now));
			}
		}
	}

	/** The same random numbers make the same attempt. */
	private void attempt(Random random, Cause cause) {
		SeatingId seating = seating(random.nextInt(SEATINGS));
		Party party = new Party(new PartyId("party-" + random.nextInt(PARTIES)), 1 + random.nextInt(10) / 8,
				random.nextInt(10) / 9);
		int kind = random.nextInt(100);
		if (kind < 25) {
			this.seats.hold(seating, party, cause);
		}
		else if (kind < 55) {
			note(seating, cause, this.seats.confirm(seating, party, cause));
		}
		else if (kind < 70) {
			this.seats.joinWaitingList(seating, party, cause);
		}
		else if (kind < 80) {
			note(seating, cause, this.seats.accept(seating, party.id(), By.RESIDENT, cause));
		}
		else if (kind < 83) {
			this.seats.decline(seating, party.id(), By.RESIDENT, cause);
		}
		else if (kind < 92) {
			this.seats.leave(seating, party.id(), By.RESIDENT, cause);
		}
		else if (kind < 97) {
			noteSize(seating, this.seats.resize(seating, party, By.RESIDENT, cause));
		}
		else {
			SeatingId to = seating(random.nextInt(SEATINGS));
			if (!to.equals(seating)) {
				note(to, cause, this.seats.move(seating, to, party.id(), By.RESIDENT, cause));
			}
		}
	}

	private void note(SeatingId seating, Cause cause, SeatResult result) {
		if (result instanceof SeatResult.Granted || result instanceof SeatResult.Moved) {
			this.granted.add(seating + " " + cause.id());
		}
	}

	private void noteSize(SeatingId seating, SeatResult result) {
		if (result instanceof SeatResult.Granted granted && granted.place() instanceof Place.Booked booked) {
			this.granted.add(sized(seating, booked.party()));
		}
	}

	private static String sized(SeatingId seating, Party party) {
		return seating + " " + party.id().value() + " " + party.seats() + " " + party.children();
	}

	/** How many were told of a booking, or of its size, that no journal knows. */
	long unlikeJournals() {
		Set<String> booked = IntStream.range(0, SEATINGS)
			.mapToObj(SeatRacer::seating)
			.flatMap((seating) -> this.seats.journal(seating, 0).stream())
			.filter((entry) -> entry.happening() instanceof Happening.PlaceChanged change
					&& change.state() == PlaceState.BOOKED)
			.flatMap((entry) -> Stream.of(entry.seating() + " " + entry.cause(),
					sized(entry.seating(), ((Happening.PlaceChanged) entry.happening()).party())))
			.collect(Collectors.toSet());
		return this.granted.stream().filter((told) -> !booked.contains(told)).count();
	}

}
