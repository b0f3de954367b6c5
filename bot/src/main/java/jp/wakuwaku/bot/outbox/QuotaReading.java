package jp.wakuwaku.bot.outbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How much of the month's messages is used up, as LINE said.
 *
 * @param limit how many may be sent, {@code null} when there is no limit
 * @param used how many have been sent, roughly
 * @param at when LINE said so
 */
public record QuotaReading(@Nullable Long limit, long used, Instant at) {

	private static final double WARNED_AT = 0.8;

	/**
	 * Tells whether staff should know.
	 * @return {@code true} from 80 % on
	 */
	public boolean isNearlyUsedUp() {
		return this.limit != null && this.used >= this.limit * WARNED_AT;
	}

	/**
	 * Tells whether as many messages can still be sent.
	 * @param recipients who would get one
	 * @return {@code false} when LINE would refuse
	 */
	public boolean hasRoomFor(long recipients) {
		return this.limit == null || this.used + recipients <= this.limit;
	}

}
