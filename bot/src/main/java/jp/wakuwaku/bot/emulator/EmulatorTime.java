package jp.wakuwaku.bot.emulator;

import java.time.Clock;
import java.time.Instant;

/**
 * The emulator's clock.
 *
 * @param clock settable in tests
 */
record EmulatorTime(Clock clock) {

	Instant now() {
		return this.clock.instant();
	}

	long millis() {
		return this.clock.millis();
	}

}
