package jp.wakuwaku.bot.console.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jp.wakuwaku.bot.programs.JapanTime;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Times as staff read them; {@code @times} in templates. */
@Component("times")
public class ConsoleTimes {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日(E) H:mm", Locale.JAPANESE);

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss", Locale.JAPANESE);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日(E)", Locale.JAPANESE);

	/**
	 * A moment in Japan.
	 * @param instant the moment; may be missing
	 * @return such as {@code 2026年12月10日(木) 13:30}; a dash when it is missing
	 */
	public String moment(@Nullable Instant instant) {
		return (instant == null) ? "―" : MOMENT.format(JapanTime.at(instant));
	}

	/**
	 * A moment in Japan to the second, for lists.
	 * @param instant the moment
	 * @return such as {@code 2026/12/10 13:30:05}
	 */
	public String second(Instant instant) {
		return SECOND.format(JapanTime.at(instant));
	}

	/**
	 * A day.
	 * @param day the day
	 * @return such as {@code 2026年12月10日(木)}
	 */
	public String day(LocalDate day) {
		return DAY.format(day);
	}

}
