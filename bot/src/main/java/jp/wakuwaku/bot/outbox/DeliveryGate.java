package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;

import jp.wakuwaku.bot.platform.Maintenance;

import org.springframework.stereotype.Component;

/**
 * Decides whether a call to LINE may be made now. Nobody waits inside: whoever is not let
 * through comes back later, so that a worker never keeps a chat from its answers.
 */
@Component
class DeliveryGate {

	/**
	 * Enough for LINE's rate when it answers within 200 ms; beside these, residents'
	 * answers always find threads and connections.
	 */
	private static final int MOST_UNHURRIED = 400;

	/** Longer than a short wait, so that it is worth giving the chat back. */
	private static final Duration SHORT_WAIT = Duration.ofMillis(250);

	/** Whoever finds no place comes back one after another. */
	private static final Duration APART = Duration.ofMillis(1);

	private static final Duration WHILE_PAUSED = Duration.ofMinutes(1);

	private final CallRates rates;

	private final DeliverySwitch paused;

	private final QuotaWatch quota;

	private final Maintenance maintenance;

	private final Clock clock;

	private final Semaphore unhurried = new Semaphore(MOST_UNHURRIED);

	private Instant lastReturn = Instant.EPOCH;

	DeliveryGate(CallRates rates, DeliverySwitch paused, QuotaWatch quota, Maintenance maintenance, Clock clock) {
		this.rates = rates;
		this.paused = paused;
		this.quota = quota;
		this.maintenance = maintenance;
		this.clock = clock;
	}

	/** Whether a call may be made; whoever is let through leaves again. */
	sealed interface Entry {

		/** Now. */
		record Open() implements Entry {
		}

		/** Not before this. */
		record Closed(Instant until) implements Entry {
		}

	}

	Entry enter(Endpoint endpoint, Priority priority) {
		Instant now = this.clock.instant();
		if (isHeldBack(priority)) {
			return new Entry.Closed(now.plus(scattered(WHILE_PAUSED)));
		}
		boolean isUnhurried = isUnhurried(priority);
		if (isUnhurried && !this.unhurried.tryAcquire()) {
			return new Entry.Closed(turn(now));
		}
		Duration wait = this.rates.take(endpoint, priority);
		if (wait.isZero()) {
			return new Entry.Open();
		}
		if (isUnhurried) {
			this.unhurried.release();
		}
		return new Entry.Closed(later(turn(now), now.plus(wait)));
	}

	void leave(Priority priority) {
		if (isUnhurried(priority)) {
			this.unhurried.release();
		}
	}

	/** Takes note of LINE's 429. */
	void refused(Endpoint endpoint, int recipients) {
		if (endpoint == Endpoint.REPLY || !this.quota.isWhyRefused(recipients)) {
			this.rates.slowDown(endpoint);
		}
	}

	/**
	 * Takes note of a multicast that was put off: whatever the reason, no more of them
	 * are begun for a while than LINE can take.
	 * @param recipients for how many LINE said 429, 0 for another reason
	 */
	void slowDown(Endpoint endpoint, int recipients) {
		if (recipients > 0) {
			refused(endpoint, recipients);
		}
		else {
			this.rates.slowDown(endpoint);
		}
	}

	/** Takes the right to make one multicast now. */
	boolean mayMulticast() {
		return this.rates.take(Endpoint.MULTICAST, Priority.ANSWER).isZero();
	}

	/** Gives rights back that nobody made use of. */
	void giveBackMulticasts(int unused) {
		this.rates.giveBack(Endpoint.MULTICAST, unused);
	}

	/** Whether messages of a kind have to wait, because staff or the quota say so. */
	boolean isHeldBack(Priority priority) {
		return this.paused.paused().contains(priority) || (priority.canBePaused() && this.maintenance.isOn())
				|| (priority == Priority.ANNOUNCEMENT && this.quota.isUsedUp());
	}

	private static boolean isUnhurried(Priority priority) {
		return priority == Priority.REMINDER || priority == Priority.ANNOUNCEMENT;
	}

	private synchronized Instant turn(Instant now) {
		Instant next = later(this.lastReturn.plus(APART), now.plus(SHORT_WAIT));
		this.lastReturn = next;
		return next;
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	/** Half as long to half as long again, so that not all come back at once. */
	private static Duration scattered(Duration wait) {
		return Duration.ofMillis(wait.toMillis() / 2 + ThreadLocalRandom.current().nextLong(wait.toMillis()));
	}

}
