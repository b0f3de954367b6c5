package jp.wakuwaku.bot.outbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far a broadcast has come. Everybody in the audience is in at most one of reached,
 * left out, failed and unknown; the others were not tried yet, or never will be.
 *
 * @param state where it stands
 * @param nextPart the part that comes next while it is frozen
 * @param audience how many recipients were put in
 * @param reached to how many LINE took it; who of them blocks the bot, LINE does not say
 * @param leftOut how many were not to be written to any more
 * @param failed how many LINE refused
 * @param unknown for how many nobody knows, a day after the first try
 * @param deferred how many are tried again later
 * @param begunAt when it was begun
 * @param sealedAt when the audience was complete
 * @param endedAt when the counts became final
 */
public record BroadcastProgress(BroadcastState state, int nextPart, long audience, long reached, long leftOut,
		long failed, long unknown, long deferred, Instant begunAt, @Nullable Instant sealedAt,
		@Nullable Instant endedAt) {

	/**
	 * Counts those whom nothing has become of.
	 * @return 0 or more
	 */
	public long left() {
		return this.audience - this.reached - this.leftOut - this.failed - this.unknown;
	}

}
