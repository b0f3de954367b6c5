package jp.wakuwaku.bot.console.layout;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.platform.JapaneseHolidays;

/**
 * A month as a calendar, for {@code console/components/calendar}.
 *
 * @param month which
 * @param weeks its weeks from Monday on, each with seven days, some of them of the months
 * around
 * @param path where another month is shown: {@code month=2026-12} follows
 */
public record MonthView(YearMonth month, List<List<Day>> weeks, String path) {

	private static final int WEEK = 7;

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy年M月", Locale.JAPANESE);

	public MonthView {
		weeks = List.copyOf(weeks);
	}

	/**
	 * Lays a month out.
	 * @param month which
	 * @param today is marked
	 * @param entries by day, in their order; days without any may be missing
	 * @param path where another month is shown
	 * @return the calendar
	 */
	public static MonthView of(YearMonth month, LocalDate today, Map<LocalDate, List<Entry>> entries, String path) {
		LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		List<Day> days = first.datesUntil(last.plusDays(1))
			.map((day) -> new Day(day, YearMonth.from(day).equals(month), day.equals(today),
					entries.getOrDefault(day, List.of())))
			.toList();
		return new MonthView(month,
				IntStream.range(0, days.size() / WEEK)
					.mapToObj((week) -> days.subList(week * WEEK, (week + 1) * WEEK))
					.toList(),
				path + (path.contains("?") ? "&" : "?") + "month=");
	}

	/**
	 * Reads which month an address asks for.
	 * @param typed such as {@code 2026-12}
	 * @param today whose month it is when nothing else can be read
	 * @return the month
	 */
	public static YearMonth read(String typed, LocalDate today) {
		try {
			return typed.isEmpty() ? YearMonth.from(today) : YearMonth.parse(typed);
		}
		catch (DateTimeParseException ex) {
			return YearMonth.from(today);
		}
	}

	public String name() {
		return NAME.format(this.month);
	}

	public String before() {
		return this.path + this.month.minusMonths(1);
	}

	public String after() {
		return this.path + this.month.plusMonths(1);
	}

	/**
	 * Whether there is nothing in the whole month.
	 * @return whether no day of it has an entry
	 */
	public boolean isEmpty() {
		return this.weeks.stream()
			.flatMap(List::stream)
			.filter(Day::isInMonth)
			.allMatch((day) -> day.entries().isEmpty());
	}

	/**
	 * A day.
	 *
	 * @param date which
	 * @param isInMonth whether it is one of the month
	 * @param isToday whether it is today
	 * @param entries in their order
	 */
	public record Day(LocalDate date, boolean isInMonth, boolean isToday, List<Entry> entries) {

		public Day {
			entries = List.copyOf(entries);
		}

		public boolean isHoliday() {
			return JapaneseHolidays.isHoliday(this.date);
		}

	}

	/**
	 * Something on a day.
	 *
	 * @param time such as {@code 13:30}; may be empty
	 * @param text what
	 * @param path of its page; may be empty
	 * @param kind of the tag that marks it: {@code ''}, good, warn, bad
	 */
	public record Entry(String time, String text, String path, String kind) {
	}

}
