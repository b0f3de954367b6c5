package jp.wakuwaku.bot.console.registrations;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jp.wakuwaku.bot.programs.TimeSpan;

/** A time from when to when, as staff read it. */
final class MeetingTimes {

	private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("yyyy年M月d日(E) H:mm", Locale.JAPANESE);

	private static final DateTimeFormatter END = DateTimeFormatter.ofPattern("H:mm", Locale.JAPANESE);

	private MeetingTimes() {
	}

	static String span(TimeSpan time) {
		boolean isOneDay = time.startsAt().toLocalDate().equals(time.endsAt().toLocalDate());
		return START.format(time.startsAt()) + "〜" + (isOneDay ? END : START).format(time.endsAt());
	}

}
