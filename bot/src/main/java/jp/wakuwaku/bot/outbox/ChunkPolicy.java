package jp.wakuwaku.bot.outbox;

import java.time.Instant;

import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.DeliveryResult.Deferred;
import jp.wakuwaku.bot.line.DeliveryResult.DeferralReason;
import jp.wakuwaku.bot.line.DeliveryResult.Delivered;
import jp.wakuwaku.bot.line.DeliveryResult.Refused;

/** Decides what follows from LINE's answer to a chunk. */
final class ChunkPolicy {

	private static final int BAD_REQUEST = 400;

	private ChunkPolicy() {
	}

	/** What follows. */
	enum Verdict {

		/** All of them have it. */
		REACHED,
		/** Later to the same people: LINE may have it. */
		AGAIN,
		/** Later, to whoever is to get it then: LINE has nothing of it. */
		ANEW,
		/** One of them may be the reason, or the messages. */
		DOUBTED,
		/** None of them gets it. */
		FAILED

	}

	/** Whether LINE may have forgotten the chunk's key, so that it is not tried again. */
	static boolean isTooLate(Chunk chunk, Instant now) {
		Instant triedAt = chunk.triedAt();
		return triedAt != null && !now.isBefore(triedAt.plus(DeliveryPolicy.RETRY_KEY_LIFE));
	}

	static Verdict after(Chunk chunk, int recipients, DeliveryResult result) {
		return switch (result) {
			case Delivered _ -> Verdict.REACHED;
			case Refused(int status) when status == BAD_REQUEST && recipients > 1 -> Verdict.DOUBTED;
			case Refused _ -> Verdict.FAILED;
			// Says nothing of an earlier try whose outcome is unknown.
			case Deferred(DeferralReason reason) ->
				(reason == DeferralReason.UNCERTAIN || chunk.triedAt() != null) ? Verdict.AGAIN : Verdict.ANEW;
		};
	}

}
