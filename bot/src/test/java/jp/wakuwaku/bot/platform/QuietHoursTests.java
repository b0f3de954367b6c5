package jp.wakuwaku.bot.platform;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuietHoursTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-12-01T20:59:59+09:00, 2026-12-01T20:59:59+09:00
			2026-12-01T21:00:00+09:00, 2026-12-02T08:00:00+09:00
			2026-12-31T23:59:59+09:00, 2027-01-01T08:00:00+09:00
			2027-01-01T00:00:00+09:00, 2027-01-01T08:00:00+09:00
			2028-02-28T22:00:00+09:00, 2028-02-29T08:00:00+09:00
			2026-12-01T07:59:59+09:00, 2026-12-01T08:00:00+09:00
			2026-12-01T08:00:00+09:00, 2026-12-01T08:00:00+09:00
			""")
	void letsWaitUntilTheMorning(String at, String next) {
		assertThat(QuietHours.next(at(at))).isEqualTo(at(next));
		assertThat(QuietHours.isQuiet(at(at))).isEqualTo(!at.equals(next));
	}

	private static Instant at(String text) {
		return OffsetDateTime.parse(text).toInstant();
	}

}
