package jp.wakuwaku.bot.line;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The calls to LINE that send messages, and those that ask about them. They block until
 * LINE has answered or time is up, so callers run on virtual threads. None of them throws
 * for what LINE or the network does.
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
	 * Sends the same messages to many, unasked. Counts once for each who gets them. LINE
	 * takes all or none, and says nothing of those who block the bot.
	 * @param to 1 to 500 residents
	 * @param messages 1 to 5, shown in this order
	 * @param retryKey the same at every try of the same messages to the same residents,
	 * within 24 hours
	 * @return what became of it
	 */
	DeliveryResult multicast(List<ChatId> to, List<OutgoingMessage> messages, UUID retryKey);

	/**
	 * Has LINE look at messages without sending them.
	 * @param messages 1 to 5
	 * @return what LINE thinks of them
	 */
	Validation validate(List<OutgoingMessage> messages);

	/**
	 * Asks how many messages may be sent in a month.
	 * @return empty when LINE did not answer
	 */
	Optional<Quota> quota();

	/**
	 * Asks how many messages have been sent this month, roughly.
	 * @return empty when LINE did not answer
	 */
	OptionalLong consumption();

	/**
	 * Tells whether LINE refuses the channel access token.
	 * @return whether its last answer said so
	 */
	default boolean isTokenRefused() {
		return false;
	}

	/**
	 * Tells whether LINE takes nothing at the moment.
	 * @return since when and how, empty from the first message on that it takes
	 */
	default Optional<LineTrouble> trouble() {
		return Optional.empty();
	}

	/**
	 * Shows the dots of somebody who writes, until the next message. Does nothing for a
	 * group or room, where LINE has no such sign, nor when LINE cannot be reached.
	 * @param chat where
	 * @param atMost how long at most, 5 to 60 seconds
	 */
	void showLoading(ChatId chat, Duration atMost);

}
