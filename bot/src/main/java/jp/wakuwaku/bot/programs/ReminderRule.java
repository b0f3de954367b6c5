package jp.wakuwaku.bot.programs;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How long before its beginning those who are booked are reminded of a session or a slot.
 *
 * @param value in staff's words: {@code 7 days 18:00}, days before the day of the session
 * and the time between 8:00 and 20:59, or {@code 2 hours} before its beginning, up to 12
 */
public record ReminderRule(String value) {

	private static final Pattern DAYS = Pattern.compile("([1-9][0-9]?) days? ([0-9]{1,2}:[0-9]{2})");

	private static final Pattern HOURS = Pattern.compile("([1-9][0-9]?) hours?");

	private static final LocalTime FIRST = LocalTime.of(8, 0);

	private static final LocalTime LAST = LocalTime.of(20, 59);

	private static final int MOST_DAYS = 60;

	private static final int MOST_HOURS = 12;

	/** What holds where a program says nothing else; made of the above. */
	public static final List<ReminderRule> DEFAULT = List.of(new ReminderRule("7 days 18:00"),
			new ReminderRule("1 day 18:00"), new ReminderRule("2 hours"));

	public ReminderRule {
		boolean isRight = DAYS.matcher(value).matches() ? areRight(value)
				: HOURS.matcher(value).matches() && hours(value) <= MOST_HOURS;
		if (!isRight) {
			throw new IllegalArgumentException("reminder: '" + value + "' (expected: for example 7 days 18:00, up to "
					+ MOST_DAYS + " days at 8:00 to 20:59, or: 2 hours, up to " + MOST_HOURS + ")");
		}
	}

	private static boolean areRight(String value) {
		LocalTime at = at(value);
		return days(value) <= MOST_DAYS && at != null && !at.isBefore(FIRST) && !at.isAfter(LAST);
	}

	/**
	 * How many days before.
	 * @return 0 when it is a matter of hours
	 */
	public int days() {
		return days(this.value);
	}

	/**
	 * At what time of that day.
	 * @return {@code null} when it is a matter of hours
	 */
	public @Nullable LocalTime at() {
		return at(this.value);
	}

	/**
	 * How many hours before.
	 * @return 0 when it is a matter of days
	 */
	public int hours() {
		return hours(this.value);
	}

	/**
	 * Names it where there is little room.
	 * @return a-z and 0-9, the same for the same rule
	 */
	public String name() {
		return this.value.replaceAll("(?<=[dh])[a-z]+|[ :]", "");
	}

	private static int days(String value) {
		Matcher days = DAYS.matcher(value);
		return days.matches() ? Integer.parseInt(days.group(1)) : 0;
	}

	private static @Nullable LocalTime at(String value) {
		Matcher days = DAYS.matcher(value);
		try {
			return days.matches() ? LocalTime.parse((days.group(2).length() == 4) ? "0" + days.group(2) : days.group(2))
					: null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static int hours(String value) {
		Matcher hours = HOURS.matcher(value);
		return hours.matches() ? Integer.parseInt(hours.group(1)) : 0;
	}

	@Override
	public String toString() {
		return this.value;
	}

}
