package jp.wakuwaku.bot.programs;

import java.time.ZonedDateTime;

/**
 * When residents may register for a session and when they may cancel, in Asia/Tokyo, to
 * the minute.
 *
 * @param opensAt from then on they may register
 * @param closesAt from then on no more
 * @param cancelUntil from then on only the office cancels
 */
public record RegistrationPeriod(ZonedDateTime opensAt, ZonedDateTime closesAt, ZonedDateTime cancelUntil) {

	public RegistrationPeriod {
		opensAt = Require.minute("opens", JapanTime.same(opensAt));
		closesAt = Require.minute("closes", JapanTime.same(closesAt));
		cancelUntil = Require.minute("cancel-until", JapanTime.same(cancelUntil));
		if (!opensAt.isBefore(closesAt)) {
			throw new IllegalArgumentException("closes: " + closesAt + " (expected: after opens, " + opensAt + ")");
		}
	}

}
