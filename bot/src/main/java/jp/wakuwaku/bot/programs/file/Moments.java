package jp.wakuwaku.bot.programs.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.wakuwaku.bot.programs.JapanTime;

/** Days and times as they stand in a file: all of them in Japan's time. */
final class Moments {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

	private static final Pattern IN_DAYS = Pattern.compile("in ([0-9]{1,3}) days?");

	private static final Pattern PARTS = Pattern.compile("(.+) ([0-9:]+)");

	private Moments() {
	}

	static LocalDate day(String what, String word, LocalDate today) {
		Matcher ahead = IN_DAYS.matcher(word);
		try {
			return ahead.matches() ? today.plusDays(Long.parseLong(ahead.group(1))) : LocalDate.parse(word);
		}
		catch (DateTimeException ex) {
			throw refused(what, word, "a day, for example 2026-11-25 or: in 10 days");
		}
	}

	static LocalTime time(String what, String word) {
		try {
			return LocalTime.parse((word.length() == 4) ? "0" + word : word, TIME);
		}
		catch (DateTimeException ex) {
			throw refused(what, word, "a time, for example 13:30");
		}
	}

	static ZonedDateTime moment(String what, String word, LocalDate today) {
		Matcher parts = PARTS.matcher(word);
		if (!parts.matches()) {
			throw refused(what, word, "a day and a time, for example 2026-11-25 13:30 or: in 10 days 13:30");
		}
		return JapanTime.of(day(what, parts.group(1), today).atTime(time(what, parts.group(2))));
	}

	/** An end, which on the same day may be its time alone. */
	static ZonedDateTime end(String what, String word, ZonedDateTime start, LocalDate today) {
		return (word.length() <= 5) ? JapanTime.of(start.toLocalDate().atTime(time(what, word)))
				: moment(what, word, today);
	}

	static String written(LocalTime time) {
		return TIME.format(time);
	}

	static String written(ZonedDateTime moment) {
		return MOMENT.format(moment);
	}

	private static IllegalArgumentException refused(String what, String word, String expected) {
		return new IllegalArgumentException(what + ": '" + word + "' (expected: " + expected + ")");
	}

}
