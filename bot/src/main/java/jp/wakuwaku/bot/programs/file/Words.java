package jp.wakuwaku.bot.programs.file;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Single words of a file: yes and no, numbers, how long, weekdays and kinds. */
final class Words {

	private static final String WEEKDAYS = "月火水木金土日";

	private static final Pattern DURATION = Pattern.compile("([0-9]{1,4}) (minute|hour|day)s?");

	private Words() {
	}

	static boolean flag(String what, String word) {
		return switch (word) {
			case "yes", "true" -> true;
			case "no", "false" -> false;
			default -> throw refused(what, word, "yes or no");
		};
	}

	static int number(String what, String word) {
		try {
			return Integer.parseInt(word);
		}
		catch (NumberFormatException ex) {
			throw refused(what, word, "a whole number");
		}
	}

	static Duration duration(String what, String word) {
		Matcher parts = DURATION.matcher(word);
		if (!parts.matches()) {
			throw refused(what, word, "how long, for example: 45 minutes, 12 hours or 2 days");
		}
		long count = Long.parseLong(parts.group(1));
		return switch (parts.group(2)) {
			case "minute" -> Duration.ofMinutes(count);
			case "hour" -> Duration.ofHours(count);
			default -> Duration.ofDays(count);
		};
	}

	static String written(Duration duration) {
		if (duration.equals(Duration.ofDays(duration.toDays())) && !duration.isZero()) {
			return duration.toDays() + " days";
		}
		return (duration.toMinutes() % 60 == 0 && !duration.isZero()) ? duration.toHours() + " hours"
				: duration.toMinutes() + " minutes";
	}

	static DayOfWeek weekday(String what, String word) {
		int day = WEEKDAYS.indexOf(word);
		if (word.length() != 1 || day < 0) {
			throw refused(what, word, "one of 月 火 水 木 金 土 日");
		}
		return DayOfWeek.of(day + 1);
	}

	static String written(DayOfWeek day) {
		return WEEKDAYS.substring(day.getValue() - 1, day.getValue());
	}

	/**
	 * A value of an enum by its name in small letters, with {@code -} in place of
	 * {@code _}.
	 */
	static <E extends Enum<E>> Function<String, E> kind(String what, E[] kinds) {
		return (word) -> Arrays.stream(kinds)
			.filter((kind) -> written(kind).equals(word))
			.findFirst()
			.orElseThrow(() -> refused(what, word, "one of " + Arrays.stream(kinds).map(Words::written).toList()));
	}

	static <E extends Enum<E>> String written(E kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static IllegalArgumentException refused(String what, String word, String expected) {
		return new IllegalArgumentException(what + ": '" + word + "' (expected: " + expected + ")");
	}

}
