package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import io.micrometer.core.instrument.MeterRegistry;
import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.LineApi;
import jp.wakuwaku.bot.outbox.DeliveryPolicy.Route;
import jp.wakuwaku.bot.outbox.DeliveryPolicy.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Takes entries to LINE. */
@Component
public class Courier {

	private static final Logger logger = LoggerFactory.getLogger(Courier.class);

	private final LineApi line;

	private final Clock clock;

	private final MeterRegistry meters;

	Courier(LineApi line, Clock clock, MeterRegistry meters) {
		this.line = line;
		this.clock = clock;
		this.meters = meters;
	}

	/**
	 * Makes one attempt. Blocks until LINE has answered.
	 * @param entry what to send
	 * @return the entry as it is to be kept for another try, at once where that is due;
	 * empty when nothing is left to do
	 */
	public Optional<OutboxEntry> attempt(OutboxEntry entry) {
		Route route = DeliveryPolicy.route(entry, this.clock.instant());
		if (route == Route.NONE) {
			return ended(entry, "skipped", "too late to be of use");
		}
		DeliveryResult result = call(entry, route);
		return switch (DeliveryPolicy.after(entry, route, result, ThreadLocalRandom.current().nextDouble(),
				this.clock.instant())) {
			case Verdict.Settled _ -> {
				count("delivered");
				yield Optional.empty();
			}
			case Verdict.Undeliverable(String reason) -> ended(entry, "undeliverable", reason);
			case Verdict.TryAgain(OutboxEntry next) -> {
				count("deferred");
				yield Optional.of(next);
			}
		};
	}

	private DeliveryResult call(OutboxEntry entry, Route route) {
		String replyToken = entry.replyToken();
		if (route == Route.REPLY && replyToken != null) {
			return this.line.reply(replyToken, entry.messages());
		}
		return this.line.push(entry.to(), entry.messages(), entry.retryKey());
	}

	private Optional<OutboxEntry> ended(OutboxEntry entry, String outcome, String reason) {
		logger.warn("Message {} {}: {}", entry.id(), outcome, reason);
		count(outcome);
		return Optional.empty();
	}

	private void count(String outcome) {
		this.meters.counter("outbox.deliveries", "outcome", outcome).increment();
	}

}
