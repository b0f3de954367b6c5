package jp.wakuwaku.bot.console.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.bot.faq.feedback.Week;
import jp.wakuwaku.bot.surveys.FiscalYear;

/** By what a year is divided. */
enum Stretch {

	MONTH("月ごと"), WEEK("週ごと");

	private final String label;

	Stretch(String label) {
		this.label = label;
	}

	static Stretch of(String wanted) {
		return wanted.equals("week") ? WEEK : MONTH;
	}

	static Map<String, String> options() {
		return Map.of("month", MONTH.label, "week", WEEK.label);
	}

	String code() {
		return (this == WEEK) ? "week" : "month";
	}

	/** From April to March, as far as they have begun. */
	static List<YearMonth> months(FiscalYear year, LocalDate today) {
		YearMonth april = YearMonth.of(year.year(), Month.APRIL);
		return IntStream.range(0, 12)
			.mapToObj(april::plusMonths)
			.filter((month) -> !month.isAfter(YearMonth.from(today)))
			.toList();
	}

	/** Those that begin in the year, as far as they have begun. */
	static List<Week> weeks(FiscalYear year, LocalDate today) {
		LocalDate end = LocalDate.of(year.year() + 1, Month.APRIL, 1);
		LocalDate first = LocalDate.of(year.year(), Month.APRIL, 1)
			.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
		return Stream
			.iterate(first, (monday) -> monday.isBefore(end) && !monday.isAfter(today), (monday) -> monday.plusWeeks(1))
			.map(Week::new)
			.toList();
	}

}
