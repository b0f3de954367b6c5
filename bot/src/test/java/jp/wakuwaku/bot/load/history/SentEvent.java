package jp.wakuwaku.bot.load.history;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One webhook event of the load, however often it is posted.
 *
 * @param id the {@code webhookEventId}
 * @param resident who wrote
 * @param replyToken good for one reply
 * @param text what was written
 */
public record SentEvent(String id, String resident, String replyToken, String text) {

	/**
	 * The retry key of a push that answers this event. Spelled here once more, because a
	 * key that changes between versions would let LINE deliver an answer twice.
	 * @return the same for the same event
	 */
	public UUID retryKey() {
		return UUID.nameUUIDFromBytes(("wakuwaku:" + this.id + ":reply").getBytes(StandardCharsets.UTF_8));
	}

}
