package jp.wakuwaku.bot.outbox;

import java.time.Clock;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.line.LineApi;

/** Lets the tests of other packages make a courier without Spring. */
public final class Couriers {

	private Couriers() {
	}

	public static Courier of(LineApi line, Clock clock) {
		return new Courier(line, clock, new SimpleMeterRegistry());
	}

}
