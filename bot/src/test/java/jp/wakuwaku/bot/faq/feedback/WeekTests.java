package jp.wakuwaku.bot.faq.feedback;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WeekTests {

	@ParameterizedTest
	@CsvSource({ "2026-11-22T14:59:59Z, 2026-W47", "2026-11-22T15:00:00Z, 2026-W48", "2026-12-31T00:00:00Z, 2026-W53",
			"2027-01-03T14:59:59Z, 2026-W53", "2027-01-03T15:00:00Z, 2027-W01" })
	void beginsOnMondayInJapan(Instant instant, String week) {
		assertThat(Week.of(instant)).hasToString(week);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-22T00:00:00Z, 2030-03-31T15:00:00Z", "2027-03-20T00:00:00Z, 2030-03-31T15:00:00Z",
			"2027-04-07T00:00:00Z, 2031-03-31T15:00:00Z" })
	void isKeptForThreeFiscalYearsAfterItsOwn(Instant instant, Instant until) {
		assertThat(Week.of(instant).keptUntil()).isEqualTo(until);
	}

}
