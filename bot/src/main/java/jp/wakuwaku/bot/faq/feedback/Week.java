package jp.wakuwaku.bot.faq.feedback;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A week in Japan, from Monday to Sunday.
 *
 * @param firstDay its Monday
 */
public record Week(LocalDate firstDay) {

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private static final int FISCAL_YEARS_KEPT = 3;

	public Week {
		if (firstDay.getDayOfWeek() != DayOfWeek.MONDAY) {
			throw new IllegalArgumentException("firstDay: " + firstDay + " (expected: a Monday)");
		}
	}

	/**
	 * Returns the week in which something happens.
	 * @param instant when it happens
	 * @return the week
	 */
	public static Week of(Instant instant) {
		LocalDate day = LocalDate.ofInstant(instant, JAPAN);
		return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
	}

	/**
	 * Three whole fiscal years (April to March) after the one in which the week begins.
	 */
	Instant keptUntil() {
		int fiscalYear = this.firstDay.getYear() - ((this.firstDay.getMonthValue() < Month.APRIL.getValue()) ? 1 : 0);
		return LocalDate.of(fiscalYear + 1 + FISCAL_YEARS_KEPT, Month.APRIL, 1).atStartOfDay(JAPAN).toInstant();
	}

	/** ISO 8601, for example {@code 2026-W48}. */
	@Override
	public String toString() {
		return "%d-W%02d".formatted(this.firstDay.get(IsoFields.WEEK_BASED_YEAR),
				this.firstDay.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

}
