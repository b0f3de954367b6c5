package jp.wakuwaku.bot.programs;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SessionTests {

	@ParameterizedTest
	@CsvSource({ "OPEN,2026-11-01T08:59,0,UPCOMING", "OPEN,2026-11-01T09:00,0,OPEN", "OPEN,2026-11-01T09:00,29,OPEN",
			"OPEN,2026-11-01T09:00,30,FULL", "OPEN,2026-11-01T09:00,31,FULL", "OPEN,2026-11-24T16:59,0,OPEN",
			"OPEN,2026-11-24T17:00,0,CLOSED", "OPEN,2026-11-25T15:29,30,CLOSED", "OPEN,2026-11-25T15:30,0,OVER",
			"CLOSED,2026-11-10T12:00,0,CLOSED", "CLOSED,2026-11-25T15:30,0,OVER", "DRAFT,2026-11-25T15:30,0,DRAFT",
			"CANCELLED,2026-11-10T12:00,0,CANCELLED", "CANCELLED,2026-11-25T15:30,0,CANCELLED" })
	void standsWhereStaffTheTimeAndTheSeatsPutIt(StaffStatus set, LocalDateTime now, int taken, SessionStatus status) {
		assertThat(Specimens.session("s", 30, set).statusAt(tokyo(now), taken)).isEqualTo(status);
	}

	@Test
	void canBeCancelledUntilTheDeadline() {
		Session session = Specimens.session("s", 30, StaffStatus.OPEN);
		assertThat(session.isCancellableAt(tokyo(LocalDateTime.parse("2026-11-23T16:59")))).isTrue();
		assertThat(session.isCancellableAt(tokyo(LocalDateTime.parse("2026-11-23T17:00")))).isFalse();
	}

	@Test
	void isInJapansTimeWhereverItWasMade() {
		TimeSpan inUtc = new TimeSpan(LocalDateTime.parse("2026-11-25T04:30").atZone(ZoneOffset.UTC),
				LocalDateTime.parse("2026-11-25T06:30").atZone(ZoneOffset.UTC));
		assertThat(inUtc).isEqualTo(Specimens.span("2026-11-25T13:30", "2026-11-25T15:30"));
		assertThat(inUtc.startsAt()).hasToString("2026-11-25T13:30+09:00[Asia/Tokyo]");
	}

	@Test
	void saysWhatIsWrongWithItsTimes() {
		assertThatIllegalArgumentException().isThrownBy(() -> Specimens.span("2026-11-25T13:30", "2026-11-25T13:30"))
			.withMessage(
					"end: 2026-11-25T13:30+09:00[Asia/Tokyo] (expected: after 2026-11-25T13:30+09:00[Asia/Tokyo])");
		assertThatIllegalArgumentException().isThrownBy(() -> Specimens.span("2026-11-25T13:30:01", "2026-11-25T14:00"))
			.withMessage("start: 2026-11-25T13:30:01+09:00[Asia/Tokyo] (expected: to the minute)");
	}

	@Test
	void hasNoTwinInAnotherSeminar() {
		assertThatIllegalArgumentException()
			.isThrownBy(
					() -> new ProgramList(List.of(Specimens.seminar("a", Specimens.session("s", 1, StaffStatus.OPEN)),
							Specimens.seminar("b", Specimens.session("s", 1, StaffStatus.OPEN)))))
			.withMessage("sessions: 's' stands twice (expected: once)");
	}

	private static Instant tokyo(LocalDateTime local) {
		return JapanTime.of(local).toInstant();
	}

}
