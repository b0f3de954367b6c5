package jp.wakuwaku.bot.programs;

import java.time.Duration;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What several records check; a refusal says what stands there and what should. */
final class Require {

	private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

	private Require() {
	}

	static String id(String what, String value) {
		if (!ID.matcher(value).matches()) {
			throw new IllegalArgumentException(
					what + ": '" + value + "' (expected: 1 to 40 of a-z, 0-9 and -, not beginning with -)");
		}
		return value;
	}

	/** A text that is shown, so it has to say something. */
	static String text(String what, String value, int most) {
		if (value.isBlank() || value.length() > most) {
			throw new IllegalArgumentException(
					what + ": " + value.length() + " characters (expected: 1 to " + most + ", not only spaces)");
		}
		return value;
	}

	/** A text that may be missing, and is empty then. */
	static String optionalText(String what, String value, int most) {
		return value.isEmpty() ? value : text(what, value, most);
	}

	static int number(String what, int value, int least, int most) {
		if (value < least || value > most) {
			throw new IllegalArgumentException(what + ": " + value + " (expected: " + least + " to " + most + ")");
		}
		return value;
	}

	static Duration duration(String what, Duration value, Duration least, Duration most) {
		boolean isWholeMinutes = value.equals(Duration.ofMinutes(value.toMinutes()));
		if (value.compareTo(least) < 0 || value.compareTo(most) > 0 || !isWholeMinutes) {
			throw new IllegalArgumentException(
					what + ": " + value + " (expected: " + least + " to " + most + ", whole minutes)");
		}
		return value;
	}

	static <T extends Temporal> T minute(String what, T time) {
		if (time.get(ChronoField.SECOND_OF_MINUTE) > 0 || time.get(ChronoField.NANO_OF_SECOND) > 0) {
			throw new IllegalArgumentException(what + ": " + time + " (expected: to the minute)");
		}
		return time;
	}

	static <T> void distinct(String what, List<T> values) {
		Set<T> seen = new HashSet<>();
		for (T value : values) {
			if (!seen.add(value)) {
				throw new IllegalArgumentException(what + ": '" + value + "' stands twice (expected: once)");
			}
		}
	}

}
