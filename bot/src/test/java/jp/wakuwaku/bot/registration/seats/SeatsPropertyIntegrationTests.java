package jp.wakuwaku.bot.registration.seats;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that can be done, in random order, on Redis and on the model. Another run:
 *
 * <pre>
 * mvn -pl bot -am test -Dtest=SeatsPropertyIntegrationTests -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dseats.seed=42 -Dseats.sequences=1000
 * </pre>
 */
@ExtendWith(RedisExtension.class)
class SeatsPropertyIntegrationTests {

	private static final long SEED = Long.getLong("seats.seed", System.nanoTime());

	private static final int SEQUENCES = Integer.getInteger("seats.sequences", 20);

	private static final int STEPS = 150;

	private static final List<SeatingId> SEATINGS = IntStream.range(0, 3)
		.mapToObj((i) -> new SeatingId("session-" + i))
		.toList();

	private final SeatsFixture fixture = new SeatsFixture();

	@AfterEach
	void close() {
		this.fixture.close();
	}

	@Test
	void behavesAsTheModelDoes() {
		for (long sequence = 0; sequence < SEQUENCES; sequence++) {
			RedisExtension.flush();
			new Sequence(this.fixture.seats, SEED + sequence).run();
		}
	}

	/** One random history, with everything that was asked in it. */
	private static final class Sequence {

		private final RedisSeats seats;

		private final ModelSeats model = new ModelSeats();

		private final long seed;

		private final RandomSteps steps;

		private final List<Asked> asked = new ArrayList<>();

		private final Random random;

		/** Up to which entry journals were compared. */
		private final Map<SeatingId, Long> read = new HashMap<>();

		private Instant now = SeatsFixture.NOON;

		Sequence(RedisSeats seats, long seed) {
			this.seats = seats;
			this.seed = seed;
			this.random = new Random(seed);
			this.steps = new RandomSteps(this.random, SEATINGS);
		}

		void run() {
			for (SeatingId seating : SEATINGS) {
				SeatRules rules = this.steps.rules();
				this.seats.open(seating, rules, this.now);
				this.model.open(seating, rules, this.now);
			}
			for (int i = 0; i < STEPS; i++) {
				step(i);
			}
			this.now = this.now.plus(Duration.ofMinutes(1));
			this.seats.settleDue(this.now);
			for (SeatingId seating : SEATINGS) {
				assertThat(JournalChecker.check(this.seats.journal(seating, 0))).as("seed %d", this.seed).isEmpty();
				assertThat(this.seats.find(seating, Instant.EPOCH).orElseThrow().places()).as("seed %d", this.seed)
					.noneMatch((place) -> place instanceof Place.Held held && held.until().isBefore(this.now)
							|| place instanceof Place.Offered offered && offered.until().isBefore(this.now));
			}
		}

		private void step(int i) {
			this.now = this.now.plus(this.steps.passingTime());
			if (!this.asked.isEmpty() && this.random.nextInt(6) == 0) {
				Asked again = this.asked.get(this.random.nextInt(this.asked.size()));
				Object result = again.step().take(this.seats, again.cause(this.now));
				assertThat(result).as("seed %d, step %d: %s again", this.seed, i, again.id()).isEqualTo(again.result());
				again.step().take(this.model, again.cause(this.now));
			}
			else {
				RandomSteps.Step step = this.steps.next();
				Cause cause = new Cause("event-" + i, this.now);
				Object result = step.take(this.seats, cause);
				// What is published is fenced by its version: once more, it may have
				// effects.
				if (!result.equals(RandomSteps.FOLLOWED)) {
					this.asked.add(new Asked(step, cause.id(), result));
				}
				assertThat(result).as("seed %d, step %d: %s", this.seed, i, step)
					.isEqualTo(step.take(this.model, cause));
			}
			assertSame(i);
		}

		private void assertSame(int i) {
			PartyId party = this.steps.party().id();
			for (SeatingId seating : SEATINGS) {
				long read = this.read.getOrDefault(seating, 0L);
				List<JournalEntry> entries = this.seats.journal(seating, read);
				assertThat(entries).as("seed %d, step %d", this.seed, i).isEqualTo(this.model.journal(seating, read));
				this.read.put(seating, read + entries.size());
				Instant later = this.now.plus(Duration.ofMinutes(this.random.nextInt(20)));
				assertThat(this.seats.find(seating, later)).as("seed %d, step %d", this.seed, i)
					.isEqualTo(this.model.find(seating, later));
				assertThat(this.seats.glance(seating, party, later)).as("seed %d, step %d", this.seed, i)
					.isEqualTo(this.model.glance(seating, party, later));
			}
			assertThat(this.seats.placesOf(party, this.now)).as("seed %d, step %d", this.seed, i)
				.isEqualTo(this.model.placesOf(party, this.now));
		}

	}

	private record Asked(RandomSteps.Step step, String id, Object result) {

		Cause cause(Instant now) {
			return new Cause(this.id, now);
		}

	}

}
