package jp.wakuwaku.bot.reminders;

import java.time.Duration;
import java.time.Instant;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import jp.wakuwaku.bot.platform.due.Recurring;

/** Sees that each reminder to come is due or done, and counts those that were neither. */
@Component
class Reconciling implements Recurring {

	private static final Logger logger = LoggerFactory.getLogger(Reconciling.class);

	private final Planning planning;

	private final Counter repairs;

	Reconciling(Planning planning, MeterRegistry meters) {
		this.planning = planning;
		this.repairs = Counter.builder("reminders.repairs")
			.description("Reminders that were neither due nor done")
			.register(meters);
	}

	@Override
	public String name() {
		return "reminder-reconciling";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(10);
	}

	@Override
	public void work(Instant now) {
		int repaired = this.planning.repair(now);
		if (repaired > 0) {
			this.repairs.increment(repaired);
			logger.error("{} reminders were neither due nor done, and are due again", repaired);
		}
	}

}
