package jp.wakuwaku.bot.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;

/**
 * Japan's public holidays as the law has had them since 2022, up to 2099: fixed days,
 * days moved to Mondays, equinoxes, days in lieu, and days between two holidays.
 *
 * @see <a href="https://laws.e-gov.go.jp/law/323AC1000000178">国民の祝日に関する法律</a>
 */
public final class JapaneseHolidays {

	private static final int FIRST_YEAR = 2022;

	private static final int LAST_YEAR = 2099;

	private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(2, 11), MonthDay.of(2, 23),
			MonthDay.of(4, 29), MonthDay.of(5, 3), MonthDay.of(5, 4), MonthDay.of(5, 5), MonthDay.of(8, 11),
			MonthDay.of(11, 3), MonthDay.of(11, 23));

	/** By month, which Monday: 成人の日, 海の日, 敬老の日, スポーツの日. */
	private static final Map<Integer, Integer> MONDAYS = Map.of(1, 2, 7, 3, 9, 3, 10, 2);

	private JapaneseHolidays() {
	}

	/**
	 * Tells whether a day is a public holiday; Saturdays and Sundays are none by
	 * themselves.
	 * @param day in Japan
	 * @return {@code false} for days outside of 2022 to 2099, of which nothing is known
	 */
	public static boolean isHoliday(LocalDate day) {
		return isKnown(day) && (isNamed(day) || isInLieu(day) || isBetweenTwo(day));
	}

	private static boolean isKnown(LocalDate day) {
		return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
	}

	private static boolean isNamed(LocalDate day) {
		return FIXED.contains(MonthDay.from(day)) || isMovedToMonday(day) || isEquinox(day);
	}

	private static boolean isMovedToMonday(LocalDate day) {
		Integer which = MONDAYS.get(day.getMonthValue());
		return which != null && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY)));
	}

	/**
	 * By the formula of 1980 to 2099 that the almanac office's announcements follow; each
	 * day is published in the February before.
	 */
	private static boolean isEquinox(LocalDate day) {
		return switch (day.getMonth()) {
			case MARCH -> day.getDayOfMonth() == equinox(20.8431, day.getYear());
			case SEPTEMBER -> day.getDayOfMonth() == equinox(23.2488, day.getYear());
			default -> false;
		};
	}

	private static int equinox(double in1980, int year) {
		int years = year - 1980;
		return (int) (in1980 + 0.242194 * years) - years / 4;
	}

	/** The first day that is no holiday itself after one that is a Sunday. */
	private static boolean isInLieu(LocalDate day) {
		LocalDate before = day.minusDays(1);
		while (isNamed(before)) {
			if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
				return true;
			}
			before = before.minusDays(1);
		}
		return false;
	}

	private static boolean isBetweenTwo(LocalDate day) {
		return isNamed(day.minusDays(1)) && isNamed(day.plusDays(1));
	}

}
