package jp.wakuwaku.bot.outbox;

import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.platform.restore.RestoreNotes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The features that have a say in deliveries or want to know of them. Found when they are
 * needed, because they need the outbox themselves.
 */
@Component
class Onlookers {

	private static final Logger logger = LoggerFactory.getLogger(Onlookers.class);

	private static final String RESTORED = "restored from a backup";

	private final ObjectProvider<DeliveryGuard> guards;

	private final ObjectProvider<DeliveryListener> listeners;

	private final RestoreNotes restored;

	Onlookers(ObjectProvider<DeliveryGuard> guards, ObjectProvider<DeliveryListener> listeners, RestoreNotes restored) {
		this.guards = guards;
		this.listeners = listeners;
		this.restored = restored;
	}

	/**
	 * Why a message is not wanted any more: the feature that put it in says so, or it was
	 * sent before its state was lost and restored.
	 * @throws UndecidedException when the feature fails
	 */
	Optional<Outcome> objection(OutboxEntry entry, Instant now) {
		if (this.restored.isPassed(entry.causedAt())) {
			return Optional.of(Outcome.skipped(RESTORED, now));
		}
		OutboxEntry.Guard guard = entry.guard();
		if (guard == null) {
			return Optional.empty();
		}
		Optional<DeliveryGuard> named = this.guards.stream()
			.filter((candidate) -> candidate.name().equals(guard.name()))
			.findFirst();
		if (named.isEmpty()) {
			return Optional.of(Outcome.undeliverable("nobody guards " + guard.name(), now));
		}
		try {
			return named.get().reasonToSkip(guard.subject(), now).map((reason) -> Outcome.skipped(reason, now));
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			logger.error("Guard {} failed for message {}: {}", guard.name(), entry.id(), ex.getClass().getSimpleName());
			throw new UndecidedException();
		}
	}

	/** An answer is nobody's but the conversation's. */
	void tell(OutboxEntry entry, Outcome outcome) {
		if (entry.priority() != Priority.ANSWER) {
			this.listeners.stream().forEach((listener) -> tell(listener, entry, outcome));
		}
	}

	private static void tell(DeliveryListener listener, OutboxEntry entry, Outcome outcome) {
		try {
			listener.ended(entry.to(), entry.id(), outcome);
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			logger.error("{} failed for message {}: {}", listener.getClass().getSimpleName(), entry.id(),
					ex.getClass().getSimpleName());
		}
	}

	/** Nobody can say now whether a message is still wanted. */
	static final class UndecidedException extends RuntimeException {

		UndecidedException() {
			super("a guard failed (expected: to say whether a message is wanted)");
		}

	}

}
