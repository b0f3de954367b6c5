package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

import io.micrometer.core.instrument.MeterRegistry;
import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.DeliveryResult.DeferralReason;
import jp.wakuwaku.bot.line.LineApi;
import jp.wakuwaku.bot.outbox.DeliveryPolicy.Route;
import jp.wakuwaku.bot.outbox.DeliveryPolicy.Verdict;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.due.ClockGuard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Takes entries to LINE. */
@Component
public class Courier {

	private static final Logger logger = LoggerFactory.getLogger(Courier.class);

	private static final DeliveryResult TOO_MANY = new DeliveryResult.Deferred(DeferralReason.TOO_MANY_REQUESTS);

	/** By the time that is believed, so that it goes on when the clock is back. */
	private static final Duration WHILE_PARKED = Duration.ofSeconds(10);

	private final LineApi line;

	private final DeliveryGate gate;

	private final Onlookers onlookers;

	private final ClockGuard guard;

	private final OfficeRules rules;

	private final Clock clock;

	private final MeterRegistry meters;

	Courier(LineApi line, DeliveryGate gate, Onlookers onlookers, ClockGuard guard, OfficeRules rules, Clock clock,
			MeterRegistry meters) {
		this.line = line;
		this.gate = gate;
		this.onlookers = onlookers;
		this.guard = guard;
		this.rules = rules;
		this.clock = clock;
		this.meters = meters;
	}

	/** What an attempt has led to. */
	public sealed interface Attempt {

		/**
		 * Nothing is left to do.
		 *
		 * @param outcome final
		 */
		record Ended(Outcome outcome) implements Attempt {
		}

		/**
		 * Once more, when it is due.
		 *
		 * @param entry as it is to be kept
		 */
		record Waits(OutboxEntry entry) implements Attempt {
		}

		/** Somebody has taken the message away meanwhile. */
		record Gone() implements Attempt {
		}

	}

	/**
	 * Makes one attempt, or a push after a reply that was refused. Blocks until LINE has
	 * answered.
	 * @param entry what to send
	 * @param claim writes an entry down before it is pushed, so that whoever finds it
	 * after a crash knows; {@code false} when it is not wanted any more
	 * @return what it has led to
	 */
	public Attempt attempt(OutboxEntry entry, Predicate<OutboxEntry> claim) {
		Instant now = this.clock.instant();
		if (entry.priority().goesByTime() && this.guard.now().isEmpty()) {
			return new Attempt.Waits(entry.notBefore(this.guard.believed().plus(WHILE_PARKED)));
		}
		Optional<Outcome> end = DeliveryPolicy.end(entry, now);
		try {
			end = end.or(() -> this.onlookers.objection(entry, now));
		}
		catch (Onlookers.UndecidedException ex) {
			return waits(DeliveryPolicy.postponed(entry, jitter(), now));
		}
		if (end.isPresent()) {
			return ended(entry, end.get());
		}
		return DeliveryPolicy.quietUntil(entry, this.rules.quietHours(), now)
			.<Attempt>map((until) -> new Attempt.Waits(entry.notBefore(until)))
			.orElseGet(() -> send(entry, claim, now));
	}

	private Attempt send(OutboxEntry entry, Predicate<OutboxEntry> claim, Instant now) {
		Route route = DeliveryPolicy.route(entry, now);
		Endpoint endpoint = (route == Route.REPLY) ? Endpoint.REPLY : Endpoint.PUSH;
		return switch (this.gate.enter(endpoint, entry.priority())) {
			case DeliveryGate.Entry.Closed(Instant until) -> new Attempt.Waits(entry.notBefore(until));
			case DeliveryGate.Entry.Open _ -> {
				Optional<DeliveryResult> result = inside(entry, route, claim, now);
				yield result.map((answer) -> follow(entry, now, route, endpoint, answer, claim))
					.orElseGet(Attempt.Gone::new);
			}
		};
	}

	/** Calls LINE, unless the message is not wanted any more. */
	private Optional<DeliveryResult> inside(OutboxEntry entry, Route route, Predicate<OutboxEntry> claim, Instant now) {
		try {
			boolean wanted = route != Route.PUSH || claim.test(entry.claimed(now));
			return wanted ? Optional.of(call(entry, route)) : Optional.empty();
		}
		finally {
			this.gate.leave(entry.priority());
		}
	}

	/**
	 * Ends a message that is not to be sent.
	 * @param entry which
	 * @param reason why, without personal details
	 * @return its outcome
	 */
	public Outcome skip(OutboxEntry entry, String reason) {
		Outcome outcome = Outcome.skipped(reason, this.clock.instant());
		ended(entry, outcome);
		return outcome;
	}

	/**
	 * Ends a message that cannot be sent.
	 * @param entry which
	 * @param reason why, without personal details
	 * @return its outcome
	 */
	public Outcome giveUp(OutboxEntry entry, String reason) {
		Outcome outcome = Outcome.undeliverable(reason, this.clock.instant());
		ended(entry, outcome);
		return outcome;
	}

	/**
	 * Ends something that no version in use can read.
	 * @param id its name in the outbox
	 * @return its outcome
	 */
	public Outcome giveUpUnreadable(String id) {
		logger.error("Message {} is unreadable", id);
		count(DeliveryState.UNDELIVERABLE);
		return Outcome.undeliverable("unreadable", this.clock.instant());
	}

	private DeliveryResult call(OutboxEntry entry, Route route) {
		String replyToken = entry.replyToken();
		if (route == Route.REPLY && replyToken != null) {
			return this.line.reply(replyToken, entry.messages());
		}
		return this.line.push(entry.to(), entry.messages(), entry.retryKey());
	}

	private Attempt follow(OutboxEntry entry, Instant triedAt, Route route, Endpoint endpoint, DeliveryResult result,
			Predicate<OutboxEntry> claim) {
		if (result.equals(TOO_MANY)) {
			this.gate.refused(endpoint, 1);
		}
		Instant now = this.clock.instant();
		return switch (DeliveryPolicy.after(entry, triedAt, route, result, jitter(), now)) {
			case Verdict.Settled _ -> ended(entry, Outcome.delivered(now));
			case Verdict.Undeliverable(String reason) -> ended(entry, Outcome.undeliverable(reason, now));
			// A refused token calls for a push at once.
			case Verdict.TryAgain(OutboxEntry next) when !next.nextAttemptAt().isAfter(now) && route == Route.REPLY ->
				attempt(next, claim);
			case Verdict.TryAgain(OutboxEntry next) -> waits(next);
		};
	}

	private Attempt waits(OutboxEntry next) {
		count(DeliveryState.DEFERRED);
		return new Attempt.Waits(next);
	}

	private static double jitter() {
		return ThreadLocalRandom.current().nextDouble();
	}

	private Attempt ended(OutboxEntry entry, Outcome outcome) {
		if (outcome.state() != DeliveryState.DELIVERED) {
			logger.warn("Message {} {}: {}", entry.id(), outcome.state(), outcome.reason());
		}
		this.onlookers.tell(entry, outcome);
		count(outcome.state());
		return new Attempt.Ended(outcome);
	}

	private void count(DeliveryState state) {
		this.meters.counter("outbox.deliveries", "outcome", state.name().toLowerCase(Locale.ROOT)).increment();
	}

}
