package jp.wakuwaku.bot.line;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * The calls to LINE that a conversation needs. They block until LINE has answered or time
 * is up, so callers run on virtual threads. None of them throws for what LINE or the
 * network does.
 */
public interface LineApi {

	/**
	 * Answers an event. Free of charge.
	 * @param replyToken from the event, good once and for a minute
	 * @param messages 1 to 5, shown in this order
	 * @return what became of it; {@code Refused(400)} when the token is used up or too
	 * old
	 */
	DeliveryResult reply(String replyToken, List<OutgoingMessage> messages);

	/**
	 * Sends messages unasked. Counts against the monthly quota.
	 * @param to whom
	 * @param messages 1 to 5, shown in this order
	 * @param retryKey the same at every try of the same messages, within 24 hours
	 * @return what became of it
	 */
	DeliveryResult push(ChatId to, List<OutgoingMessage> messages, UUID retryKey);

	/**
	 * Shows the dots of somebody who writes, until the next message. Does nothing for a
	 * group or room, where LINE has no such sign, nor when LINE cannot be reached.
	 * @param chat where
	 * @param atMost how long at most, 5 to 60 seconds
	 */
	void showLoading(ChatId chat, Duration atMost);

}
