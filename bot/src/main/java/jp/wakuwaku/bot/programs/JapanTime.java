package jp.wakuwaku.bot.programs;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The time that the city and its residents mean: Asia/Tokyo. */
public final class JapanTime {

	/** The zone, wherever the bot runs. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

	private JapanTime() {
	}

	/**
	 * What a clock in Japan shows.
	 * @param instant any moment
	 * @return the same moment in Asia/Tokyo
	 */
	public static ZonedDateTime at(Instant instant) {
		return instant.atZone(ZONE);
	}

	/**
	 * The moment at which a clock in Japan shows something.
	 * @param local what it shows
	 * @return the moment in Asia/Tokyo
	 */
	public static ZonedDateTime of(LocalDateTime local) {
		return local.atZone(ZONE);
	}

	static ZonedDateTime same(ZonedDateTime time) {
		return time.withZoneSameInstant(ZONE);
	}

}
