package jp.wakuwaku.bot.registration.seats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static jp.wakuwaku.bot.registration.seats.SeatsFixture.NOON;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.SEMINAR;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.cause;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.party;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.rules;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Races for the same seats. The build makes a few thousand attempts; more of them:
 *
 * <pre>
 * mvn -pl bot -am test -Dtest=SeatRaceIntegrationTests -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Drace.attempts=100000
 * </pre>
 */
@ExtendWith(RedisExtension.class)
class SeatRaceIntegrationTests {

	private static final int ATTEMPTS = Integer.getInteger("race.attempts", 4_000);

	private static final long SEED = Long.getLong("race.seed", System.nanoTime());

	private static final int RESIDENTS = 40;

	private static final int CAPACITY = 10;

	private final SeatsFixture fixture = new SeatsFixture();

	private final RedisSeats seats = this.fixture.seats;

	@AfterEach
	void close() {
		this.fixture.close();
	}

	@Test
	void sellsEverySeatOnceToThoseWhoComeAtTheSameTime() throws Exception {
		List<JournalEntry> journal = rush(this.seats::confirm);
		assertThat(JournalChecker.check(journal)).isEmpty();
		assertThat(this.seats.find(SEMINAR, NOON).orElseThrow().freeSeats()).isZero();
		assertThat(journal).hasSize(1 + CAPACITY);
	}

	/** Shows that the checker, and a rush of this size, can see a race. */
	@Test
	void catchesSeatsThatAreSoldTwice() throws Exception {
		NaiveSeats naive = new NaiveSeats(this.fixture.redis);
		List<String> findings = new ArrayList<>();
		for (int round = 0; round < 5; round++) {
			RedisExtension.flush();
			findings.addAll(JournalChecker.check(rush(naive::confirm)));
		}
		assertThat(findings).anyMatch((finding) -> finding.endsWith("oversold"));
	}

	@Test
	void keepsItsPromisesInEveryPrefixAmongTwoProcesses() throws Exception {
		SeatRacer.open(this.seats);
		List<Process> racers = Stream.of("one", "two").map(this::racer).toList();
		for (Process racer : racers) {
			String output = new String(racer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(racer.waitFor()).as(output).isZero();
			assertThat(output).contains("unlike the journals: 0");
		}
		for (int i = 0; i < SeatRacer.SEATINGS; i++) {
			List<JournalEntry> journal = this.seats.journal(SeatRacer.seating(i), 0);
			assertThat(journal).as("seed %d", SEED).hasSizeGreaterThan(ATTEMPTS / SeatRacer.SEATINGS / 10);
			assertThat(JournalChecker.check(journal)).as("seed %d", SEED).isEmpty();
		}
	}

	private interface Booking {

		void confirm(SeatingId seating, Party party, Cause cause);

	}

	/** Everybody at the same moment. */
	private List<JournalEntry> rush(Booking booking) throws Exception {
		this.seats.open(SEMINAR, rules(CAPACITY, 0), NOON);
		CyclicBarrier start = new CyclicBarrier(RESIDENTS);
		try (ExecutorService threads = Executors.newFixedThreadPool(RESIDENTS)) {
			List<? extends Future<?>> residents = IntStream.range(0, RESIDENTS).mapToObj((i) -> threads.submit(() -> {
				start.await();
				booking.confirm(SEMINAR, party("resident-" + i), cause("event-" + i));
				return i;
			})).toList();
			for (Future<?> resident : residents) {
				resident.get();
			}
		}
		return this.seats.journal(SEMINAR, 0);
	}

	private Process racer(String name) {
		try {
			return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
					System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", SeatRacer.class.getName(),
					RedisExtension.url(), name, Long.toString(SEED + name.hashCode()), Integer.toString(ATTEMPTS / 2))
				.redirectErrorStream(true)
				.start();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
