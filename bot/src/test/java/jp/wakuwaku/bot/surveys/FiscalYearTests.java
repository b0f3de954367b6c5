package jp.wakuwaku.bot.surveys;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FiscalYearTests {

	@Test
	void beginsInAprilByJapansCalendar() {
		assertThat(FiscalYear.of(Instant.parse("2027-03-31T14:59:59Z"))).isEqualTo(new FiscalYear(2026));
		assertThat(FiscalYear.of(Instant.parse("2027-03-31T15:00:00Z"))).isEqualTo(new FiscalYear(2027));
		assertThat(FiscalYear.of(Instant.parse("2026-12-31T15:00:00Z"))).hasToString("2026年度");
	}

	@Test
	void isKeptForTenMore() {
		assertThat(new FiscalYear(2026).keptUntil()).isEqualTo("2037-03-31T15:00:00Z");
	}

}
