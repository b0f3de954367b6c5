package jp.wakuwaku.bot.programs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads days and years by the Western and the Japanese calendar. */
final class DateReading {

	private static final String YEAR = "([0-9]{4}|(?:令和|平成|昭和|大正|r|h|s|t)(?:元|[0-9]{1,2}))";

	private static final Pattern DAY = Pattern.compile(YEAR + "[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

	private static final Pattern EIGHT_DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

	private static final Pattern YEAR_ALONE = Pattern.compile(YEAR + "年?(?:生まれ|生)?");

	/** The year before the first one of each era. */
	private static final Map<Character, Integer> ERAS = Map.of('令', 2018, 'r', 2018, '平', 1988, 'h', 1988, '昭', 1925,
			's', 1925, '大', 1911, 't', 1911);

	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPAN);

	private DateReading() {
	}

	static FieldAnswer day(String raw, @Nullable LocalDate from, @Nullable LocalDate until) {
		Optional<LocalDate> day = day(compact(raw));
		if (day.isEmpty()) {
			return new FieldAnswer.Refused("日付は、年・月・日で入力してください（例：2026年11月25日）。");
		}
		if ((from != null && day.get().isBefore(from)) || (until != null && day.get().isAfter(until))) {
			return new FieldAnswer.Refused(((from != null) ? SHOWN.format(from) + "から" : "")
					+ ((until != null) ? SHOWN.format(until) + "まで" : "") + "の日付を入力してください。");
		}
		return new FieldAnswer.Accepted(day.get().toString());
	}

	static FieldAnswer year(String raw, int from, int until) {
		Matcher matcher = YEAR_ALONE.matcher(compact(raw));
		if (!matcher.matches()) {
			return new FieldAnswer.Refused("生まれた年を、西暦か和暦で入力してください（例：1990年、平成2年）。");
		}
		int year = western(matcher.group(1));
		if (year < from || year > until) {
			return new FieldAnswer.Refused(from + "年から" + until + "年までの年を入力してください。");
		}
		return new FieldAnswer.Accepted(Integer.toString(year));
	}

	/** What was answered before a file made the field a date stays as it was. */
	static String show(String value) {
		try {
			return SHOWN.format(LocalDate.parse(value));
		}
		catch (DateTimeException ex) {
			return value;
		}
	}

	private static Optional<LocalDate> day(String typed) {
		Matcher matcher = DAY.matcher(typed);
		if (!matcher.matches()) {
			matcher = EIGHT_DIGITS.matcher(typed);
		}
		if (!matcher.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(western(matcher.group(1)), Integer.parseInt(matcher.group(2)),
					Integer.parseInt(matcher.group(3))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static int western(String year) {
		Integer before = ERAS.get(year.charAt(0));
		if (before == null) {
			return Integer.parseInt(year);
		}
		String ofEra = year.replaceFirst("[^0-9元]+", "");
		return before + (ofEra.equals("元") ? 1 : Integer.parseInt(ofEra));
	}

	private static String compact(String raw) {
		return Typed.folded(raw).replace(" ", "");
	}

}
