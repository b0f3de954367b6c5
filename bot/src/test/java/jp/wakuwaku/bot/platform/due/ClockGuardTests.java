package jp.wakuwaku.bot.platform.due;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import jp.wakuwaku.bot.platform.Alarm;
import jp.wakuwaku.bot.platform.Alarms;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClockGuardTests {

	private static final Instant START = Instant.parse("2026-12-01T01:00:00Z");

	private static final Duration TEN_HOURS = Duration.ofHours(10);

	private final SettableTime time = new SettableTime(START);

	private final Counted confirmations = new Counted();

	private final Raised alarms = new Raised();

	private final ClockGuard guard = new ClockGuard(this.time, this.confirmations, this.alarms);

	@BeforeEach
	void readsTheClocksOnce() {
		assertThat(this.guard.now()).contains(START);
	}

	@Test
	void believesAClockThatGoesOnAsTimeDoes() {
		this.time.pass(Duration.ofDays(400));
		assertThat(this.guard.now()).contains(START.plus(Duration.ofDays(400)));
	}

	@Test
	void believesAClockThatIsSetRightByAFewMinutes() {
		this.time.jumpWall(ClockPolicy.MOST);
		assertThat(this.guard.now()).contains(START.plus(ClockPolicy.MOST));
	}

	@Test
	void parksWhenTheClockOfTheMachineJumps() {
		this.time.jumpWall(TEN_HOURS);
		assertThat(this.guard.now()).isEmpty();
		assertThat(this.guard.isParked()).isTrue();
		assertThat(this.alarms.raised).containsExactly(ClockGuard.ALARM);
	}

	@Test
	void parksWhenTheClockOfTheMachineIsSetBack() {
		this.time.jumpWall(TEN_HOURS.negated());
		assertThat(this.guard.now()).isEmpty();
	}

	@Test
	void parksWhenTheClockOfRedisJumps() {
		this.time.jumpRedis(ClockPolicy.MOST.plusMillis(1));
		assertThat(this.guard.now()).isEmpty();
	}

	@Test
	void parksWhenAClockCreeps() {
		for (int minute = 0; minute < 6; minute++) {
			this.time.pass(Duration.ofMinutes(1));
			this.time.jumpWall(Duration.ofMinutes(1));
			this.guard.now();
		}
		assertThat(this.guard.isParked()).isTrue();
	}

	@Test
	void believesAClockThatIsALittleTooFastForWeeks() {
		for (int hour = 0; hour < 24 * 60; hour++) {
			this.time.pass(Duration.ofHours(1));
			this.time.jumpRedis(Duration.ofSeconds(2));
			this.time.jumpWall(Duration.ofSeconds(-2));
			assertThat(this.guard.now()).isPresent();
		}
	}

	@Test
	void parksAtAJumpAfterWeeksOfDrift() {
		believesAClockThatIsALittleTooFastForWeeks();
		this.time.jumpRedis(ClockPolicy.MOST.plusSeconds(1));
		assertThat(this.guard.now()).isEmpty();
	}

	@Test
	void parksWhenStepsAddUpWithinAnHour() {
		for (int step = 0; step < 2; step++) {
			assertThat(this.guard.isParked()).isFalse();
			letMinutesPass(25);
			this.time.jumpWall(Duration.ofMinutes(3));
			this.guard.now();
		}
		assertThat(this.guard.isParked()).isTrue();
	}

	@Test
	void believesStepsThatAreMoreThanAnHourApart() {
		for (int step = 0; step < 5; step++) {
			letMinutesPass(62);
			this.time.jumpWall(Duration.ofMinutes(3));
			assertThat(this.guard.now()).isPresent();
		}
	}

	@Test
	void knowsWhatTimeItWasAfterALongWhileWithoutAReading() {
		this.time.pass(Duration.ofHours(5));
		this.time.jumpWall(TEN_HOURS);
		assertThat(this.guard.now()).isEmpty();
		assertThat(this.guard.believed()).isEqualTo(START.plus(Duration.ofHours(5)));
	}

	private void letMinutesPass(int minutes) {
		for (int minute = 0; minute < minutes; minute++) {
			this.time.pass(Duration.ofMinutes(1));
			this.guard.now();
		}
	}

	@Test
	void goesOnWhenTheClockIsBack() {
		this.time.jumpWall(TEN_HOURS);
		this.guard.now();
		this.time.pass(Duration.ofMinutes(30));
		this.time.jumpWall(TEN_HOURS.negated());
		assertThat(this.guard.now()).contains(START.plus(Duration.ofMinutes(30)));
		assertThat(this.guard.isParked()).isFalse();
		assertThat(this.alarms.raised).isEmpty();
	}

	@Test
	void goesOnWhenStaffSayThatTheTimeIsRight() {
		this.time.jumpWall(TEN_HOURS);
		this.guard.now();
		this.guard.confirm();
		assertThat(this.guard.now()).contains(START.plus(TEN_HOURS));
		assertThat(this.guard.isParked()).isFalse();
	}

	@Test
	void parksAgainAtTheNextJumpAfterAConfirmation() {
		this.time.jumpWall(TEN_HOURS);
		this.guard.now();
		this.guard.confirm();
		this.guard.now();
		this.time.jumpWall(TEN_HOURS);
		assertThat(this.guard.now()).isEmpty();
	}

	@Test
	void anotherInstanceSeesTheConfirmationToo() {
		ClockGuard other = new ClockGuard(this.time, this.confirmations, this.alarms);
		other.now();
		this.time.jumpWall(TEN_HOURS);
		this.guard.now();
		other.now();
		this.guard.confirm();
		assertThat(other.now()).isPresent();
	}

	@Test
	void goesOnAfterARestart() {
		this.time.jumpWall(TEN_HOURS);
		this.guard.now();
		assertThat(new ClockGuard(this.time, this.confirmations, this.alarms).now()).contains(START.plus(TEN_HOURS));
	}

	private static final class Raised implements Alarms {

		private final List<String> raised = new ArrayList<>();

		@Override
		public void raise(String id, String kind, Instant since) {
			this.raised.add(id);
		}

		@Override
		public void clear(String id) {
			this.raised.remove(id);
		}

		@Override
		public List<Alarm> all() {
			throw new UnsupportedOperationException();
		}

	}

	private static final class Counted implements ClockConfirmations {

		private final AtomicLong count = new AtomicLong();

		@Override
		public long count() {
			return this.count.get();
		}

		@Override
		public void add() {
			this.count.incrementAndGet();
		}

	}

}
