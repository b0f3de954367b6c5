package jp.wakuwaku.bot.emulator;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Requests that were accepted under a retry key, for 24 hours.
 *
 * @see <a href=
 * "https://developers.line.biz/en/docs/messaging-api/retrying-api-request/">Retrying an
 * API request</a>
 */
final class RetryKeys {

	private static final Duration KEPT = Duration.ofHours(24);

	private static final int SWEEP_EVERY = 10_000;

	private final EmulatorTime time;

	private final Map<UUID, Accepted> accepted = new ConcurrentHashMap<>();

	private final AtomicInteger claims = new AtomicInteger();

	RetryKeys(EmulatorTime time) {
		this.time = time;
	}

	/**
	 * Takes the key for a request that is about to be accepted.
	 * @return what was accepted under it before; empty if the key is now this request's
	 */
	Optional<Accepted> claim(UUID key, String requestId, @Nullable JsonNode sentMessages) {
		Instant now = this.time.now();
		if (this.claims.incrementAndGet() % SWEEP_EVERY == 0) {
			this.accepted.values().removeIf((old) -> old.isOver(now));
		}
		var mine = new Accepted(requestId, sentMessages, now);
		Accepted holder = this.accepted.merge(key, mine, (old, claim) -> old.isOver(now) ? claim : old);
		return holder.requestId().equals(requestId) ? Optional.empty() : Optional.of(holder);
	}

	Optional<Accepted> find(UUID key) {
		Instant now = this.time.now();
		return Optional.ofNullable(this.accepted.get(key)).filter((old) -> !old.isOver(now));
	}

	void release(UUID key) {
		this.accepted.remove(key);
	}

	void reset() {
		this.accepted.clear();
	}

	/**
	 * A request that was accepted.
	 *
	 * @param requestId its id
	 * @param sentMessages what a push answered
	 * @param at when
	 */
	record Accepted(String requestId, @Nullable JsonNode sentMessages, Instant at) {

		boolean isOver(Instant now) {
			return !now.isBefore(this.at.plus(KEPT));
		}

	}

}
