package jp.wakuwaku.bot.platform;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import java.time.OffsetDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

public class QuietHoursTests {

	/** By the half hour. */
	public static List<QuietHours> all() {
		return Stream
			.iterate(QuietHours.EARLIEST_FROM, (from) -> !from.isAfter(QuietHours.LATEST_FROM),
					(from) -> from.plusMinutes(30))
			.flatMap((from) -> Stream
				.iterate(QuietHours.EARLIEST_UNTIL, (until) -> !until.isAfter(QuietHours.LATEST_UNTIL),
						(until) -> until.plusMinutes(30))
				.map((until) -> QuietHours.of(from, until)))
			.toList();
	}

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
		assertThat(QuietHours.SHIPPED.next(at(at))).isEqualTo(at(next));
		assertThat(QuietHours.SHIPPED.isQuiet(at(at))).isEqualTo(!at.equals(next));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-12-01T19:29:59+09:00, 2026-12-01T19:29:59+09:00
			2026-12-01T19:30:00+09:00, 2026-12-02T09:30:00+09:00
			2026-12-02T09:29:59+09:00, 2026-12-02T09:30:00+09:00
			""")
	void areAsStaffDecided(String at, String next) {
		QuietHours hours = QuietHours.of(LocalTime.of(19, 30), LocalTime.of(9, 30));
		assertThat(hours.next(at(at))).isEqualTo(at(next));
		assertThat(hours.isQuiet(at(at))).isEqualTo(!at.equals(next));
	}

	@ParameterizedTest
	@CsvSource({ "18:59, 08:00, from", "22:01, 08:00, from", "21:00, 06:59, until", "21:00, 10:01, until" })
	void leaveTheDayToWrite(String from, String until, String wrong) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> QuietHours.of(LocalTime.parse(from), LocalTime.parse(until)))
			.withMessageStartingWith(wrong + ": ")
			.withMessageContaining("expected");
	}

	private static Instant at(String text) {
		return OffsetDateTime.parse(text).toInstant();
	}

}
