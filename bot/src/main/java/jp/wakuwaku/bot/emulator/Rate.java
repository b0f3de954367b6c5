package jp.wakuwaku.bot.emulator;

import java.time.Duration;

/**
 * How often an endpoint may be called.
 *
 * @param calls how often
 * @param period in how long
 * @see <a href="https://developers.line.biz/en/reference/messaging-api/#rate-limits">Rate
 * limits</a>
 */
record Rate(int calls, Duration period) {

	static final Rate USUAL = perSecond(2000);

	static Rate perSecond(int calls) {
		return new Rate(calls, Duration.ofSeconds(1));
	}

	static Rate perMinute(int calls) {
		return new Rate(calls, Duration.ofMinutes(1));
	}

	static Rate perHour(int calls) {
		return new Rate(calls, Duration.ofHours(1));
	}

}
