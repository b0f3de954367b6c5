package jp.wakuwaku.bot.registration.me;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.knowledge.Language;

/**
 * Times as the page shows them.
 *
 * @param language in which
 */
record Moments(Language language) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日（E）", Locale.JAPAN);

	private static final DateTimeFormatter DAY_IN_ENGLISH = DateTimeFormatter.ofPattern("E, MMM d, yyyy",
			Locale.ENGLISH);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

	String day(Instant instant) {
		return ((this.language == Language.EN) ? DAY_IN_ENGLISH : DAY).format(JapanTime.at(instant));
	}

	static String time(Instant instant) {
		return TIME.format(JapanTime.at(instant));
	}

	String moment(Instant instant) {
		return day(instant) + " " + time(instant);
	}

	String span(Instant start, Instant end) {
		ZonedDateTime until = JapanTime.at(end);
		boolean isSameDay = JapanTime.at(start).toLocalDate().equals(until.toLocalDate());
		return moment(start) + "〜" + (isSameDay ? time(end) : moment(end));
	}

}
