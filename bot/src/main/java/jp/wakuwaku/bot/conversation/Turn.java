package jp.wakuwaku.bot.conversation;

import java.util.List;

import jp.wakuwaku.bot.line.OutgoingMessage;

/**
 * What one event leads to.
 *
 * @param replies none to five messages
 * @param next how the dialogue goes on
 */
public record Turn(List<OutgoingMessage> replies, Next next) {

	/**
	 * https://developers.line.biz/en/reference/messaging-api/#send-reply-message-request-body
	 */
	static final int MOST_REPLIES = 5;

	public Turn {
		replies = List.copyOf(replies);
		if (replies.size() > MOST_REPLIES) {
			throw new IllegalArgumentException("replies: " + replies.size() + " (expected: 0 to 5)");
		}
	}

	/** How the dialogue goes on. */
	public sealed interface Next {

		/** Whatever the dialogue was in stays as it is. */
		record Unchanged() implements Next {
		}

		/**
		 * The dialogue is in this flow.
		 *
		 * @param state what the flow wants back at the next input, of its own form
		 */
		record Within(String state) implements Next {
		}

		/** The dialogue is in no flow. */
		record Ended() implements Next {
		}

	}

	/**
	 * Says something without moving the dialogue.
	 * @param replies what to say
	 * @return the turn
	 */
	public static Turn saying(OutgoingMessage... replies) {
		return new Turn(List.of(replies), new Next.Unchanged());
	}

	/**
	 * Says something and waits for an answer to this flow.
	 * @param state what the flow wants back
	 * @param replies what to say
	 * @return the turn
	 */
	public static Turn asking(String state, OutgoingMessage... replies) {
		return new Turn(List.of(replies), new Next.Within(state));
	}

	/**
	 * Says something and leaves the flow.
	 * @param replies what to say
	 * @return the turn
	 */
	public static Turn ending(OutgoingMessage... replies) {
		return new Turn(List.of(replies), new Next.Ended());
	}

}
