package jp.wakuwaku.bot.programs;

import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * From when to when, in Asia/Tokyo, to the minute.
 *
 * @param startsAt the first moment
 * @param endsAt the moment after the last one
 */
public record TimeSpan(ZonedDateTime startsAt, ZonedDateTime endsAt) {

	public TimeSpan {
		startsAt = Require.minute("start", JapanTime.same(startsAt));
		endsAt = Require.minute("end", JapanTime.same(endsAt));
		if (!startsAt.isBefore(endsAt)) {
			throw new IllegalArgumentException("end: " + endsAt + " (expected: after " + startsAt + ")");
		}
	}

	/**
	 * Whether somebody could not do both and have a pause in between.
	 * @param other another time
	 * @param pause at least this much between them
	 * @return whether they are in each other's way
	 */
	public boolean collidesWith(TimeSpan other, Duration pause) {
		return this.startsAt.isBefore(other.endsAt.plus(pause)) && other.startsAt.isBefore(this.endsAt.plus(pause));
	}

}
