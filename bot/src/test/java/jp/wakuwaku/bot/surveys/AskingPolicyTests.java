package jp.wakuwaku.bot.surveys;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class AskingPolicyTests {

	/** From 13:30 to 15:30 on 25 November. */
	private static final Session SESSION = Specimens.session("marketing-1", 30, StaffStatus.OPEN);

	@Test
	void asksInTheEveningAfterTheDay() {
		assertThat(AskingPolicy.dueAt(SESSION)).isEqualTo(japan("2026-11-26T18:00"));
		assertThat(decide("2026-11-25T16:00")).isEqualTo(new AskingPolicy.Decision.Wait(japan("2026-11-26T18:00")));
		assertThat(decide("2026-11-26T18:00")).isEqualTo(new AskingPolicy.Decision.Ask());
	}

	@Test
	void makesUpForAWeekAndNotMore() {
		assertThat(decide("2026-12-03T18:00")).isEqualTo(new AskingPolicy.Decision.Ask());
		assertThat(decide("2026-12-03T18:01")).isEqualTo(new AskingPolicy.Decision.Miss());
	}

	@Test
	void waitsForTheMorningWhenItIsNight() {
		assertThat(decide("2026-11-26T20:59")).isEqualTo(new AskingPolicy.Decision.Ask());
		assertThat(decide("2026-11-26T21:00")).isEqualTo(new AskingPolicy.Decision.Wait(japan("2026-11-27T08:00")));
		assertThat(decide("2026-11-27T07:59")).isEqualTo(new AskingPolicy.Decision.Wait(japan("2026-11-27T08:00")));
	}

	@ParameterizedTest
	@CsvSource({ "19:00, 10:00, 2026-11-26T18:59,", "19:00, 10:00, 2026-11-26T19:00, 2026-11-27T10:00",
			"22:00, 07:30, 2026-11-26T21:59,", "22:00, 07:30, 2026-11-27T07:29, 2026-11-27T07:30",
			"22:00, 07:30, 2026-11-27T07:30," })
	void waitsForTheEndOfOtherQuietHours(LocalTime from, LocalTime until, String now, @Nullable String waits) {
		assertThat(AskingPolicy.decide(SESSION, QuietHours.of(from, until), japan(now))).isEqualTo(
				(waits != null) ? new AskingPolicy.Decision.Wait(japan(waits)) : new AskingPolicy.Decision.Ask());
	}

	@ParameterizedTest
	@EnumSource(value = StaffStatus.class, names = { "CANCELLED", "DRAFT" })
	void asksNobodyAboutWhatDidNotTakePlace(StaffStatus status) {
		Session session = Specimens.session("marketing-1", 30, status);
		assertThat(AskingPolicy.decide(session, QuietHours.SHIPPED, japan("2026-11-26T18:00")))
			.isEqualTo(new AskingPolicy.Decision.Nothing());
	}

	private static AskingPolicy.Decision decide(String now) {
		return AskingPolicy.decide(SESSION, QuietHours.SHIPPED, japan(now));
	}

	private static Instant japan(String local) {
		return JapanTime.of(LocalDateTime.parse(local)).toInstant();
	}

}
