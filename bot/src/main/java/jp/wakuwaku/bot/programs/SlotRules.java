package jp.wakuwaku.bot.programs;

import java.time.Duration;

/**
 * How a consultation's hours become slots.
 *
 * @param length how long one takes, 5 minutes to 8 hours
 * @param buffer the pause after each, up to 8 hours
 * @param notice the earliest slot begins this long from now, up to 90 days
 * @param horizon the latest slot begins this long from now, longer than the notice, up to
 * 366 days
 * @param cancelBefore residents may cancel until this long before the start, up to 90
 * days
 */
public record SlotRules(Duration length, Duration buffer, Duration notice, Duration horizon, Duration cancelBefore) {

	public SlotRules {
		length = Require.duration("slot-length", length, Duration.ofMinutes(5), Duration.ofHours(8));
		buffer = Require.duration("buffer", buffer, Duration.ZERO, Duration.ofHours(8));
		notice = Require.duration("notice", notice, Duration.ZERO, Duration.ofDays(90));
		horizon = Require.duration("horizon", horizon, notice.plusMinutes(1), Duration.ofDays(366));
		cancelBefore = Require.duration("cancel-before", cancelBefore, Duration.ZERO, Duration.ofDays(90));
	}

}
