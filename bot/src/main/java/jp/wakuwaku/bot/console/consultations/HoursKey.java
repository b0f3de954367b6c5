package jp.wakuwaku.bot.console.consultations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Hours;
import org.jspecify.annotations.Nullable;

/**
 * Which hours of an adviser: every week or on a single day, by their beginning.
 *
 * @param weekday {@code null} for a single day
 * @param date {@code null} for every week
 * @param from when they begin
 */
record HoursKey(@Nullable DayOfWeek weekday, @Nullable LocalDate date, LocalTime from) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日(E)", Locale.JAPANESE);

	/** Empty for what names none. */
	static Optional<HoursKey> read(String word) {
		int dash = word.lastIndexOf('-');
		try {
			LocalTime from = LocalTime.parse(word.substring(dash + 1), TIME);
			String day = word.substring(0, Math.max(dash, 0));
			return Optional
				.of(day.matches("[a-z]+") ? new HoursKey(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)), null, from)
						: new HoursKey(null, LocalDate.parse(day), from));
		}
		catch (DateTimeParseException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** The hours that it names; empty when they are not there any more. */
	Optional<Hours> in(Adviser adviser) {
		List<Hours> hours = (this.weekday != null) ? adviser.weekly().getOrDefault(this.weekday, List.of())
				: adviser.exceptions().getOrDefault(Objects.requireNonNull(this.date), List.of());
		return hours.stream().filter((each) -> each.from().equals(this.from)).findFirst();
	}

	String word() {
		return ((this.weekday != null) ? this.weekday.name().toLowerCase(Locale.ROOT) : String.valueOf(this.date)) + "-"
				+ TIME.format(this.from);
	}

	/** On which days, as staff read it. */
	String label() {
		return (this.weekday != null) ? "毎週" + label(this.weekday) : (this.date != null) ? DAY.format(this.date) : "";
	}

	static String label(DayOfWeek weekday) {
		return weekday.getDisplayName(TextStyle.FULL, Locale.JAPANESE);
	}

}
