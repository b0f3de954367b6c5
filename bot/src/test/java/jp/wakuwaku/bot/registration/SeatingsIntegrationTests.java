package jp.wakuwaku.bot.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.ProgramsVersion;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.Party;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.SeatRules;
import jp.wakuwaku.bot.registration.seats.Seating;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.registration.seats.SeatingStatus;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.registration.seats.TestSeats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class SeatingsIntegrationTests {

	private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

	private static final SeatingId SESSION = new SeatingId("handmade-1");

	private final TestRedis connection = new TestRedis();

	private final Seats seats = TestSeats.on(this.connection.redis);

	private final ProgramsInMemory programs = new ProgramsInMemory();

	private final Seatings seatings = seatings();

	@AfterEach
	void disconnect() {
		this.connection.close();
	}

	@Test
	void openWhatIsPublished() {
		publish(12, StaffStatus.OPEN);
		assertThat(seating().rules()).isEqualTo(
				new SeatRules(12, 0, true, Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-11-24T08:00:00Z"),
						Instant.parse("2026-11-23T08:00:00Z"), Instant.parse("2026-11-25T04:30:00Z")));
		assertThat(seating().status()).isEqualTo(SeatingStatus.OPEN);
	}

	@Test
	void leaveDraftsAlone() {
		publish(12, StaffStatus.DRAFT);
		assertThat(this.seats.find(SESSION, NOON)).isEmpty();
	}

	@Test
	void followOtherCapacitiesBackAndForth() {
		publish(12, StaffStatus.OPEN);
		publish(20, StaffStatus.OPEN);
		assertThat(seating().rules().capacity()).isEqualTo(20);
		publish(12, StaffStatus.OPEN);
		assertThat(seating().rules().capacity()).isEqualTo(12);
	}

	@Test
	void followALowerCapacityTooAndThrowNobodyOut() {
		publish(2, StaffStatus.OPEN);
		assertThat(this.seats.confirm(SESSION, new Party(new PartyId("a"), 2, 0), new Cause("1", NOON))).isNotNull();
		publish(1, StaffStatus.OPEN);
		assertThat(seating().rules().capacity()).isEqualTo(1);
		assertThat(seating().freeSeats()).isEqualTo(-1);
	}

	@Test
	void areNotLedBackByWhoeverStillHasAnOlderVersion() {
		publish(12, StaffStatus.OPEN);
		Seatings late = seatings();
		ProgramsVersion old = this.programs.latest();
		publish(20, StaffStatus.CLOSED);
		ProgramsVersion latest = this.programs.latest();
		this.programs.show(old);
		late.follow();
		assertThat(seating().rules().capacity()).isEqualTo(20);
		assertThat(seating().status()).isEqualTo(SeatingStatus.CLOSED);
		this.programs.show(latest);
		late.follow();
		assertThat(seating().rules().capacity()).isEqualTo(20);
	}

	@Test
	void closeOpenAgainAndCancelWithTheProgram() {
		publish(12, StaffStatus.CLOSED);
		assertThat(seating().status()).isEqualTo(SeatingStatus.CLOSED);
		publish(12, StaffStatus.OPEN);
		assertThat(seating().status()).isEqualTo(SeatingStatus.OPEN);
		publish(12, StaffStatus.DRAFT);
		assertThat(seating().status()).isEqualTo(SeatingStatus.CLOSED);
		publish(12, StaffStatus.CANCELLED);
		assertThat(seating().status()).isEqualTo(SeatingStatus.CANCELLED);
	}

	@Test
	void writeNothingTwice() {
		publish(12, StaffStatus.OPEN);
		seatings().follow();
		assertThat(this.seats.journal(SESSION, 0)).hasSize(1);
	}

	private void publish(int seats, StaffStatus status) {
		this.programs.publish(Specimens.seminar("handmade", Specimens.session("handmade-1", seats, status)));
		this.seatings.follow();
	}

	private Seatings seatings() {
		return new Seatings(this.programs, this.seats,
				new RedisKnownSlots(this.connection.redis, JsonMapper.builder().build()),
				Clock.fixed(NOON, ZoneOffset.UTC));
	}

	private Seating seating() {
		return this.seats.find(SESSION, NOON).orElseThrow();
	}

}
