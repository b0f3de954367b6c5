package jp.wakuwaku.bot.reminders;

import java.time.Duration;
import java.time.Instant;

import jp.wakuwaku.bot.platform.QuietHours;

/** When residents are told that something takes place at another time or place. */
final class ChangePolicy {

	/** Who sets off in the morning has to know at night. */
	private static final Duration NEAR = Duration.ofHours(3);

	private ChangePolicy() {
	}

	/**
	 * At once, but in the quiet hours not before they are over, unless the time that was
	 * known or the new one is near then.
	 */
	static Instant tellAt(Instant now, Instant before, Instant after, QuietHours hours) {
		Instant morning = hours.next(now);
		Instant first = (before.isBefore(after) && before.isAfter(now)) ? before : after;
		return first.isBefore(morning.plus(NEAR)) ? now : morning;
	}

}
