package jp.wakuwaku.bot.platform;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours in which nobody is written to about what may wait, in Japan's time.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param from when residents are left in peace, 19:00 to 22:00
 * @param until when they may be written to again, 7:00 to 10:00
 */
public record QuietHours(int version, LocalTime from, LocalTime until) {

	/** Whoever is at work all day has some of the evening left to read. */
	public static final LocalTime EARLIEST_FROM = LocalTime.of(19, 0);

	/** Later than that, many sleep. */
	public static final LocalTime LATEST_FROM = LocalTime.of(22, 0);

	/** Earlier than that, many sleep. */
	public static final LocalTime EARLIEST_UNTIL = LocalTime.of(7, 0);

	/** What begins in the morning has to be told before it does. */
	public static final LocalTime LATEST_UNTIL = LocalTime.of(10, 0);

	private static final int VERSION = 1;

	/** What holds until staff decide otherwise. */
	public static final QuietHours SHIPPED = QuietHours.of(LocalTime.of(21, 0), LocalTime.of(8, 0));

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	public QuietHours {
		require("from", from, EARLIEST_FROM, LATEST_FROM);
		require("until", until, EARLIEST_UNTIL, LATEST_UNTIL);
	}

	private static void require(String name, LocalTime time, LocalTime earliest, LocalTime latest) {
		if (time.isBefore(earliest) || time.isAfter(latest)) {
			throw new IllegalArgumentException(name + ": " + time + " (expected: " + earliest + " to " + latest + ")");
		}
	}

	/**
	 * Makes them.
	 * @param from as above
	 * @param until as above
	 * @return the hours
	 */
	public static QuietHours of(LocalTime from, LocalTime until) {
		return new QuietHours(VERSION, from, until);
	}

	/**
	 * Tells whether somebody is left in peace.
	 * @param at any moment
	 * @return {@code true} from the evening on, before the morning
	 */
	public boolean isQuiet(Instant at) {
		return isQuiet(at.atZone(JAPAN).toLocalTime());
	}

	/**
	 * Tells whether somebody is left in peace.
	 * @param time in Japan
	 * @return {@code true} from the evening on, before the morning
	 */
	public boolean isQuiet(LocalTime time) {
		return time.isBefore(this.until) || !time.isBefore(this.from);
	}

	/**
	 * When something may be sent that may wait.
	 * @param at when it would be
	 * @return the same, or the end of the quiet hours in which it is
	 */
	public Instant next(Instant at) {
		if (!isQuiet(at)) {
			return at;
		}
		ZonedDateTime local = at.atZone(JAPAN);
		ZonedDateTime morning = local.with(this.until);
		return (morning.isAfter(local) ? morning : local.toLocalDate().plusDays(1).atTime(this.until).atZone(JAPAN))
			.toInstant();
	}

}
