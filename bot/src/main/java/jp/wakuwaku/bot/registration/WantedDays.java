package jp.wakuwaku.bot.registration;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Days as somebody says them; weeks begin on Mondays. */
final class WantedDays {

	private static final String WEEKDAYS = "月火水木金土日";

	private static final String WEEKDAY = "[" + WEEKDAYS + "](?:曜日?)";

	/** To be matched at the beginning of what was said. */
	static final Pattern PATTERN = Pattern.compile("(?<day>今日|きょう|本日|明日|あした|あす|明後日|あさって)"
			+ "|(?<week>今週|こんしゅう|再来週|さらいしゅう|来週|らいしゅう)(?:中|中に)?(?:の?(?<ofWeek>(?:" + WEEKDAY + "(?:と|か|や)?)+|土日|週末|平日))?"
			+ "|(?:(?<month>今月|こんげつ|再来月|さらいげつ|来月|らいげつ)|(?:(?<year>\\d{4})[年/])?(?<number>\\d{1,2})(?:月|/(?=\\d)))"
			+ "(?:の?(?:(?<date>\\d{1,2})日?(?![\\d時:])(?:[" + WEEKDAYS + "](?:曜日?)?)?|(?<third>上旬|中旬|下旬|はじめ|初め|末)"
			+ "|(?<ofMonth>(?:" + WEEKDAY + "(?:と|か|や)?)+|土日|週末|平日)))?" + "|(?<alone>\\d{1,2})日(?:[" + WEEKDAYS
			+ "](?:曜日?)?)?" + "|(?<any>(?:" + WEEKDAY + "(?:と|か|や)?)+|土日|週末|平日)");

	private WantedDays() {
	}

	/** Empty for a day that no month has. */
	static Optional<WantedTime> read(Matcher said, LocalDate today) {
		try {
			return Optional.of(days(said, today));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static WantedTime days(Matcher said, LocalDate today) {
		if (said.group("day") != null) {
			LocalDate day = today.plusDays(daysAhead(said.group("day")));
			return WantedTime.on(day, day);
		}
		if (said.group("week") != null) {
			LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
				.plusWeeks(ahead(said.group("week")));
			return only(WantedTime.on(later(monday, today), monday.plusDays(6)), said.group("ofWeek"));
		}
		if (said.group("alone") != null) {
			LocalDate day = next(YearMonth.from(today), Integer.parseInt(said.group("alone")), today);
			return WantedTime.on(day, day);
		}
		if (said.group("any") != null) {
			return only(WantedTime.on(today, today.plusYears(1)), said.group("any"));
		}
		return inMonth(said, month(said, today), today);
	}

	private static WantedTime inMonth(Matcher said, YearMonth month, LocalDate today) {
		if (said.group("date") != null) {
			LocalDate day = month.atDay(Integer.parseInt(said.group("date")));
			LocalDate meant = (day.isBefore(today) && said.group("year") == null && said.group("month") == null)
					? month.plusYears(1).atDay(day.getDayOfMonth()) : day;
			return WantedTime.on(meant, meant);
		}
		String third = said.group("third");
		LocalDate first = switch ((third != null) ? third : "") {
			case "中旬" -> month.atDay(11);
			case "下旬", "末" -> month.atDay(21);
			default -> month.atDay(1);
		};
		LocalDate last = switch ((third != null) ? third : "") {
			case "上旬", "はじめ", "初め" -> month.atDay(10);
			case "中旬" -> month.atDay(20);
			default -> month.atEndOfMonth();
		};
		return only(WantedTime.on(first, last), said.group("ofMonth"));
	}

	/** The month that is said, or the next of that name. */
	private static YearMonth month(Matcher said, LocalDate today) {
		YearMonth now = YearMonth.from(today);
		if (said.group("month") != null) {
			return now.plusMonths(ahead(said.group("month")));
		}
		int number = Integer.parseInt(said.group("number"));
		String year = said.group("year");
		YearMonth month = YearMonth.of((year != null) ? Integer.parseInt(year) : today.getYear(), number);
		return (year == null && month.isBefore(now)) ? month.plusYears(1) : month;
	}

	/** The next month that has such a day, from this one on. */
	private static LocalDate next(YearMonth from, int date, LocalDate today) {
		for (YearMonth month = from; month.isBefore(from.plusYears(1)); month = month.plusMonths(1)) {
			if (month.isValidDay(date) && !month.atDay(date).isBefore(today)) {
				return month.atDay(date);
			}
		}
		throw new DateTimeException("day of a month: " + date + " (expected: 1 to 31)");
	}

	private static WantedTime only(WantedTime days, @Nullable String names) {
		return (names != null) ? days.onlyOn(weekdays(names)) : days;
	}

	private static Set<DayOfWeek> weekdays(String names) {
		return switch (names) {
			case "土日", "週末" -> EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
			case "平日" -> EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
			default -> {
				Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
				names.replaceAll("曜日?", "")
					.chars()
					.map(WEEKDAYS::indexOf)
					.filter((index) -> index >= 0)
					.forEach((index) -> days.add(DayOfWeek.of(index + 1)));
				yield days;
			}
		};
	}

	private static int daysAhead(String day) {
		return switch (day) {
			case "明日", "あした", "あす" -> 1;
			case "明後日", "あさって" -> 2;
			default -> 0;
		};
	}

	/** Weeks or months. */
	private static int ahead(String what) {
		if (what.startsWith("再来") || what.startsWith("さらい")) {
			return 2;
		}
		return (what.startsWith("来") || what.startsWith("らい")) ? 1 : 0;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
