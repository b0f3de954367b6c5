package jp.wakuwaku.bot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.function.DoubleSupplier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.dao.DataAccessException;

/** How much work waits and for how long; not a number while Redis does not answer. */
class ConversationMetrics implements MeterBinder {

	private final ReadyChats readyChats;

	private final DeadLetters deadLetters;

	private final Clock clock;

	ConversationMetrics(ReadyChats readyChats, DeadLetters deadLetters, Clock clock) {
		this.readyChats = readyChats;
		this.deadLetters = deadLetters;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		gauge(meters, "mailbox.backlog", "Chats with work to do", this.readyChats::backlog);
		gauge(meters, "mailbox.oldest.age.seconds", "How long the oldest of them has waited", this::oldestAgeSeconds);
		gauge(meters, "mailbox.dead.letters", "Events that were given up", this.deadLetters::count);
	}

	private double oldestAgeSeconds() {
		return this.readyChats.oldest()
			.map((since) -> Duration.between(since, this.clock.instant()).toMillis() / 1_000.0)
			.orElse(0.0);
	}

	private static void gauge(MeterRegistry meters, String name, String description, DoubleSupplier value) {
		Gauge.builder(name, () -> {
			try {
				return value.getAsDouble();
			}
			catch (DataAccessException ex) {
				return Double.NaN;
			}
		}).description(description).register(meters);
	}

}
