package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/**
 * Keeps this instance within LINE's rates, and slows all of its calls down when LINE says
 * that they are too many. Waits for nothing: whoever may not call now is told when to ask
 * again, and what is more urgent finds a part of the rate left.
 */
@Component
class CallRates {

	private final Clock clock;

	private final Map<Endpoint, TokenBucket> buckets = new EnumMap<>(Endpoint.class);

	CallRates(Clock clock, MeterRegistry meters) {
		this.clock = clock;
		for (Endpoint endpoint : Endpoint.values()) {
			this.buckets.put(endpoint, TokenBucket.of(endpoint.callsPerSecond(), clock.instant()));
			Gauge.builder("line.api.rate", () -> rate(endpoint))
				.tag("endpoint", endpoint.name().toLowerCase(Locale.ROOT))
				.description("Calls a second that the bot allows itself")
				.register(meters);
		}
	}

	/**
	 * Takes the right to make one call now.
	 * @return zero when it was taken, else how long to wait before asking again
	 */
	synchronized Duration take(Endpoint endpoint, Priority priority) {
		TokenBucket bucket = current(endpoint);
		double reserve = reserve(priority);
		if (bucket.allows(reserve)) {
			this.buckets.put(endpoint, bucket.taken());
			return Duration.ZERO;
		}
		return bucket.until(reserve);
	}

	/** Gives the right to make calls back that were not made. */
	synchronized void giveBack(Endpoint endpoint, int calls) {
		this.buckets.put(endpoint, current(endpoint).givenBack(calls));
	}

	synchronized void slowDown(Endpoint endpoint) {
		this.buckets.put(endpoint, current(endpoint).slowed());
	}

	synchronized double rate(Endpoint endpoint) {
		return current(endpoint).rate();
	}

	private TokenBucket current(Endpoint endpoint) {
		TokenBucket bucket = this.buckets.get(endpoint);
		if (bucket == null) {
			throw new IllegalStateException("endpoint: " + endpoint + " (expected: with a bucket)");
		}
		return bucket.at(this.clock.instant());
	}

	/** Multicasts are all alike, and leave nothing to anybody. */
	private static double reserve(Priority priority) {
		return switch (priority) {
			case ANSWER -> 0;
			case BOOKING -> 0.1;
			case EMERGENCY -> 0.2;
			case REMINDER -> 0.3;
			case ANNOUNCEMENT -> 0.5;
		};
	}

}
