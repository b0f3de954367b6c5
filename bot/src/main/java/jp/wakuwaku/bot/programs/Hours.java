package jp.wakuwaku.bot.programs;

import java.time.LocalTime;
import java.util.List;

/**
 * A part of an adviser's day, in Asia/Tokyo, to the minute.
 *
 * @param from the first moment
 * @param until the end, on the same day
 * @param places names of the consultation's places of which residents choose one; empty
 * when all are possible
 */
public record Hours(LocalTime from, LocalTime until, List<String> places) {

	public Hours {
		from = Require.minute("hours", from);
		until = Require.minute("hours", until);
		places = List.copyOf(places);
		Require.distinct("places", places);
		if (!from.isBefore(until)) {
			throw new IllegalArgumentException("hours: " + from + "-" + until + " (expected: the end after the start)");
		}
	}

	boolean overlaps(Hours other) {
		return this.from.isBefore(other.until) && other.from.isBefore(this.until);
	}

}
