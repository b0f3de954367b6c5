package jp.wakuwaku.bot.conversation;

import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.OutgoingMessage;

/**
 * What one event leads to.
 *
 * @param replies none to five messages
 * @param next how the dialogue goes on
 * @param commands what is to be done besides, in this order
 * @param recall what is remembered of it
 */
public record Turn(List<OutgoingMessage> replies, Next next, List<TurnCommand> commands, Recall recall) {

	/**
	 * https://developers.line.biz/en/reference/messaging-api/#send-reply-message-request-body
	 */
	static final int MOST_REPLIES = 5;

	public Turn {
		replies = List.copyOf(replies);
		commands = List.copyOf(commands);
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

		/**
		 * The dialogue goes on as if the resident had tapped this, in another flow, which
		 * then says what there is to say.
		 *
		 * @param choice of that flow
		 */
		record Onward(Choice choice) implements Next {
		}

	}

	/** What becomes of the chat's {@link Memory}. */
	public sealed interface Recall {

		/** It stays as it is. */
		record AsBefore() implements Recall {
		}

		/**
		 * It becomes this one, for the next quarter of an hour.
		 *
		 * @param memory what is remembered
		 */
		record Of(Memory memory) implements Recall {
		}

		/** Nothing is remembered any more. */
		record Nothing() implements Recall {
		}

	}

	/**
	 * Says something without moving the dialogue.
	 * @param replies what to say
	 * @return the turn
	 */
	public static Turn saying(OutgoingMessage... replies) {
		return of(replies, new Next.Unchanged());
	}

	/**
	 * Says something and waits for an answer to this flow.
	 * @param state what the flow wants back
	 * @param replies what to say
	 * @return the turn
	 */
	public static Turn asking(String state, OutgoingMessage... replies) {
		return of(replies, new Next.Within(state));
	}

	/**
	 * Says something and leaves the flow.
	 * @param replies what to say
	 * @return the turn
	 */
	public static Turn ending(OutgoingMessage... replies) {
		return of(replies, new Next.Ended());
	}

	/**
	 * Leaves the answer to another flow.
	 * @param choice of that flow
	 * @return the turn
	 */
	public static Turn passingOn(Choice choice) {
		return of(new OutgoingMessage[0], new Next.Onward(choice));
	}

	/**
	 * Has something done besides.
	 * @param commands what else, after what this turn wants done already
	 * @return the turn
	 */
	public Turn doing(List<? extends TurnCommand> commands) {
		List<TurnCommand> all = Stream.concat(this.commands.stream(), commands.stream()).toList();
		return new Turn(this.replies, this.next, all, this.recall);
	}

	/**
	 * Remembers something, instead of what was remembered.
	 * @param memory what the resident may come back to
	 * @return the turn
	 */
	public Turn remembering(Memory memory) {
		return new Turn(this.replies, this.next, this.commands, new Recall.Of(memory));
	}

	/**
	 * Erases what was remembered.
	 * @return the turn
	 */
	public Turn forgetting() {
		return new Turn(this.replies, this.next, this.commands, new Recall.Nothing());
	}

	private static Turn of(OutgoingMessage[] replies, Next next) {
		return new Turn(List.of(replies), next, List.of(), new Recall.AsBefore());
	}

}
