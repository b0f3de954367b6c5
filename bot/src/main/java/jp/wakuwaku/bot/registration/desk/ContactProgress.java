package jp.wakuwaku.bot.registration.desk;

import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.bot.outbox.DeliveryState;

/**
 * What has become of a message to several, by how many.
 *
 * @param waiting to whom it is on its way
 * @param delivered for whom LINE has it
 * @param failed for whom LINE refused it
 * @param leftOut who were not written to: cancelled meanwhile, moved, left or forgotten
 */
public record ContactProgress(long waiting, long delivered, long failed, long leftOut) {

	static ContactProgress of(Map<DeliveryState, Long> counts) {
		long waiting = Stream.of(DeliveryState.values())
			.filter((state) -> !state.isFinal())
			.mapToLong((state) -> counts.getOrDefault(state, 0L))
			.sum();
		return new ContactProgress(waiting, counts.getOrDefault(DeliveryState.DELIVERED, 0L),
				counts.getOrDefault(DeliveryState.UNDELIVERABLE, 0L), counts.getOrDefault(DeliveryState.SKIPPED, 0L));
	}

	/**
	 * Whether nothing changes any more.
	 * @return {@code true} when nobody waits
	 */
	public boolean isOver() {
		return this.waiting == 0;
	}

}
