package jp.wakuwaku.bot.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;

import jp.wakuwaku.bot.programs.JapanTime;

/**
 * A Japanese fiscal year, from April to March.
 *
 * @param year in which it begins
 */
public record FiscalYear(int year) {

	/** How many whole years its figures outlast it. */
	private static final int YEARS_KEPT = 10;

	/**
	 * The year of a moment.
	 * @param instant any
	 * @return by Japan's calendar
	 */
	public static FiscalYear of(Instant instant) {
		LocalDate day = JapanTime.at(instant).toLocalDate();
		return new FiscalYear(day.getYear() - ((day.getMonthValue() < Month.APRIL.getValue()) ? 1 : 0));
	}

	Instant keptUntil() {
		return LocalDate.of(this.year + 1 + YEARS_KEPT, Month.APRIL, 1).atStartOfDay(JapanTime.ZONE).toInstant();
	}

	/** For example {@code 2026年度}. */
	@Override
	public String toString() {
		return this.year + "年度";
	}

}
