package jp.wakuwaku.bot.registration.seats;

import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

import static jp.wakuwaku.bot.registration.seats.SeatsFixture.NOON;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.cause;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.party;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Kills a move before and after each of its scripts, and starts it again. */
@ExtendWith(RedisExtension.class)
class MoveCrashIntegrationTests {

	private static final SeatingId FROM = new SeatingId("from");

	private static final SeatingId TO = new SeatingId("to");

	private static final SeatingId ELSEWHERE = new SeatingId("elsewhere");

	private static final List<SeatingId> ALL = List.of(FROM, TO, ELSEWHERE);

	private static final Party HANAKO = party("hanako", 2);

	private final SeatsFixture fixture = new SeatsFixture();

	private final RedisSeats seats = this.fixture.seats;

	@BeforeEach
	void book() {
		ALL.forEach((seating) -> this.seats.open(seating, rules(4, 0), NOON));
		this.seats.confirm(FROM, HANAKO, cause("booking"));
	}

	@AfterEach
	void close() {
		this.fixture.close();
	}

	/** Which script, and whether it still runs. */
	static Stream<Death> deaths() {
		return Stream.of(1, 2, 3).flatMap((script) -> Stream.of(new Death(script, false), new Death(script, true)));
	}

	@ParameterizedTest
	@MethodSource("deaths")
	void endsInTheOtherSession(Death death) {
		die(death);
		assertThat(booked()).as("the old seat is kept until the new one is secured").isNotEmpty();
		SeatResult.Move moved = move(TO, "move");
		assertThat(moved).isEqualTo(new SeatResult.Moved(new Place.Booked(HANAKO)));
		assertThat(booked()).containsExactly(TO);
		assertThat(move(TO, "move")).isEqualTo(moved);
		assertThat(booked()).containsExactly(TO);
		assertJournals();
	}

	@ParameterizedTest
	@MethodSource("deaths")
	void staysWhenTheOtherSessionIsFull(Death death) {
		this.seats.confirm(TO, party("taro", 3), cause("other"));
		die(death);
		SeatResult.Move refused = move(TO, "move");
		assertThat(refused).isEqualTo(new SeatResult.NoRoom(1, 0, true, false));
		assertThat(booked()).containsExactly(FROM);
		this.seats.leave(TO, party("taro", 3).id(), By.RESIDENT, cause("leaves"));
		assertThat(move(TO, "another-move")).isInstanceOf(SeatResult.Moved.class);
		assertThat(booked()).containsExactly(TO);
		assertJournals();
	}

	@ParameterizedTest
	@MethodSource("deaths")
	void isFinishedByTheNextMove(Death death) {
		die(death);
		SeatResult.Move other = move(ELSEWHERE, "other-move");
		SeatResult.Move again = move(TO, "move");
		assertThat(booked()).hasSize(1);
		assertThat(other instanceof SeatResult.Moved).isEqualTo(booked().contains(ELSEWHERE));
		assertThat(again instanceof SeatResult.Moved).isEqualTo(booked().contains(TO));
		assertJournals();
	}

	@ParameterizedTest
	@MethodSource("deaths")
	void isFinishedBeforeThePlaceGetsAnotherSize(Death death) {
		die(death);
		boolean hadBegun = death.script() > 1 || death.isAfter();
		SeatResult.Resize resized = this.seats.resize(FROM, party("hanako", 1), By.RESIDENT, cause("alone"));
		assertThat(resized).isInstanceOf(hadBegun ? SeatResult.NotIn.class : SeatResult.Granted.class);
		assertThat(booked()).containsExactly(hadBegun ? TO : FROM);
		assertThat(move(TO, "move"))
			.isEqualTo(new SeatResult.Moved(new Place.Booked(hadBegun ? HANAKO : party("hanako", 1))));
		assertThat(booked()).containsExactly(TO);
		assertJournals();
	}

	@ParameterizedTest
	@MethodSource("deaths")
	void leavesASeatAloneThatWasBookedMeanwhile(Death death) {
		die(death);
		this.seats.leave(FROM, HANAKO.id(), By.STAFF, cause("removed"));
		this.seats.register(FROM, HANAKO, null, cause("by-phone"));
		boolean hadBegun = death.script() > 1 || death.isAfter();
		move(TO, "move");
		assertThat(booked()).containsExactlyElementsOf(hadBegun ? List.of(FROM, TO) : List.of(TO));
		assertJournals();
	}

	private void die(Death death) {
		try (SeatsFixture dying = new SeatsFixture(RedisExtension.url(),
				(connections) -> new DyingTemplate(connections, death))) {
			assertThatExceptionOfType(Died.class).isThrownBy(() -> move(dying.seats, TO, "move"));
		}
	}

	private SeatResult.Move move(SeatingId to, String cause) {
		return move(this.seats, to, cause);
	}

	private static SeatResult.Move move(Seats seats, SeatingId to, String cause) {
		return seats.move(FROM, to, HANAKO.id(), By.RESIDENT, cause(cause));
	}

	private List<SeatingId> booked() {
		return ALL.stream()
			.filter((seating) -> this.seats.find(seating, NOON)
				.flatMap((found) -> found.placeOf(HANAKO.id()))
				.filter(Place.Booked.class::isInstance)
				.isPresent())
			.toList();
	}

	private void assertJournals() {
		ALL.forEach((seating) -> assertThat(JournalChecker.check(this.seats.journal(seating, 0))).isEmpty());
		assertThat(this.seats.placesOf(HANAKO.id(), NOON).keySet()).containsAll(booked());
	}

	record Death(int script, boolean isAfter) {
	}

	private static final class Died extends RuntimeException {

	}

	/** Runs some scripts, then none. */
	private static final class DyingTemplate extends StringRedisTemplate {

		private final Death death;

		private int scripts;

		DyingTemplate(RedisConnectionFactory connections, Death death) {
			super(connections);
			this.death = death;
		}

		@Override
		public <T> T execute(RedisScript<T> script, List<String> keys, Object... args) {
			this.scripts++;
			if (this.scripts == this.death.script() && !this.death.isAfter()) {
				throw new Died();
			}
			T result = super.execute(script, keys, args);
			if (this.scripts == this.death.script()) {
				throw new Died();
			}
			return result;
		}

	}

}
