package jp.wakuwaku.bot.platform;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours in which nobody is written to about what may wait: 21:00 to 8:00 in Japan.
 */
public final class QuietHours {

	/** From then on residents may be written to. */
	public static final LocalTime MORNING = LocalTime.of(8, 0);

	/** From then on they are left in peace. */
	public static final LocalTime NIGHT = LocalTime.of(21, 0);

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private QuietHours() {
	}

	/**
	 * Tells whether somebody is left in peace.
	 * @param at any moment
	 * @return {@code true} from 21:00 on, before 8:00
	 */
	public static boolean isQuiet(Instant at) {
		return isQuiet(at.atZone(JAPAN).toLocalTime());
	}

	/**
	 * Tells whether somebody is left in peace.
	 * @param time in Japan
	 * @return {@code true} from 21:00 on, before 8:00
	 */
	public static boolean isQuiet(LocalTime time) {
		return time.isBefore(MORNING) || !time.isBefore(NIGHT);
	}

	/**
	 * When something may be sent that may wait.
	 * @param at when it would be
	 * @return the same, or the end of the quiet hours in which it is
	 */
	public static Instant next(Instant at) {
		if (!isQuiet(at)) {
			return at;
		}
		ZonedDateTime local = at.atZone(JAPAN);
		ZonedDateTime morning = local.with(MORNING);
		return (morning.isAfter(local) ? morning : local.toLocalDate().plusDays(1).atTime(MORNING).atZone(JAPAN))
			.toInstant();
	}

}
