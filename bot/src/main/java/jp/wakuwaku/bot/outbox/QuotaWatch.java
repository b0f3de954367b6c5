package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

import jp.wakuwaku.bot.line.LineApi;
import jp.wakuwaku.bot.line.Quota;
import jp.wakuwaku.bot.platform.Alarms;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Knows how much of the month's messages is left, asks LINE every five minutes, and tells
 * staff from 80 % on. When LINE refuses, it asks again what the matter is: LINE's texts
 * may change, its numbers do not lie. And it tells staff when LINE refuses the channel
 * access token, because nothing goes out then.
 */
@Component
public class QuotaWatch {

	private static final Logger logger = LoggerFactory.getLogger(QuotaWatch.class);

	private static final String NEARLY_USED_UP = "line-quota-80-percent";

	private static final String USED_UP = "line-quota-used-up";

	private static final String TOKEN_REFUSED = "line-token-refused";

	/** A rush of refusals asks once. */
	private static final Duration IS_FRESH = Duration.ofSeconds(5);

	private final LineApi line;

	private final Alarms alarms;

	private final Clock clock;

	private volatile @Nullable QuotaReading latest;

	/** For how many there was no room, 0 when nobody was refused. */
	private volatile long refused;

	QuotaWatch(LineApi line, Alarms alarms, Clock clock) {
		this.line = line;
		this.alarms = alarms;
		this.clock = clock;
	}

	/**
	 * Returns what LINE said last.
	 * @return empty until it has answered
	 */
	public Optional<QuotaReading> latest() {
		return Optional.ofNullable(this.latest);
	}

	/**
	 * Tells whether what is not urgent has to wait.
	 * @return {@code true} from a refusal on until LINE has room again
	 */
	public boolean isUsedUp() {
		return this.refused > 0;
	}

	/** Each instance for itself, because each decides by it what it sends. */
	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
	void look() {
		try {
			ask();
			tell(TOKEN_REFUSED, TOKEN_REFUSED, this.line.isTokenRefused(), this.clock.instant());
		}
		catch (RuntimeException ex) {
			logger.warn("LINE's quota is looked at later: {}", ex.getClass().getSimpleName());
		}
	}

	/**
	 * Finds out why LINE said 429.
	 * @return whether it is the month's quota, not the rate
	 */
	synchronized boolean isWhyRefused(int recipients) {
		QuotaReading known = this.latest;
		Instant now = this.clock.instant();
		if (known == null || !now.isBefore(known.at().plus(IS_FRESH))) {
			ask();
			known = this.latest;
		}
		boolean quota = known != null && !known.hasRoomFor(recipients);
		if (quota) {
			this.refused = Math.max(this.refused, recipients);
			tell(USED_UP, "line-quota-used-up", true, now);
		}
		return quota;
	}

	private synchronized void ask() {
		Optional<Quota> quota = this.line.quota();
		OptionalLong used = this.line.consumption();
		if (quota.isPresent() && used.isPresent()) {
			take(new QuotaReading(quota.get().limit(), used.getAsLong(), this.clock.instant()));
		}
	}

	private void take(QuotaReading reading) {
		this.latest = reading;
		tell(NEARLY_USED_UP, "line-quota-warning", reading.isNearlyUsedUp(), reading.at());
		if (reading.hasRoomFor(roomToGoOn(reading))) {
			this.refused = 0;
			tell(USED_UP, "line-quota-used-up", false, reading.at());
		}
	}

	/**
	 * As much as was refused, here or by another instance, which may have been a whole
	 * chunk; or the whole of a month when that is less.
	 */
	private long roomToGoOn(QuotaReading reading) {
		long wanted = Math.max(RedisBroadcasts.CHUNK, this.refused);
		Long limit = reading.limit();
		return (limit != null) ? Math.min(wanted, limit) : wanted;
	}

	/** Staff are told later when Redis is in trouble; the reading counts all the same. */
	private void tell(String id, String kind, boolean on, Instant now) {
		try {
			if (on) {
				this.alarms.raise(id, kind, now);
			}
			else {
				this.alarms.clear(id);
			}
		}
		catch (DataAccessException ex) {
			logger.warn("Alarm {} is left as it is: {}", id, ex.getClass().getSimpleName());
		}
	}

}
