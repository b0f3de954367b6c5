package jp.wakuwaku.bot.conversation;

import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.OutgoingMessage;

/**
 * What one event does to a chat.
 *
 * @param next the session that the next event finds
 * @param forget whether the chat is over, so that its session is deleted
 * @param replies none to five messages
 * @param mustArrive whether the replies are worth a push when the reply token is gone
 * @param commands what is to be done besides, in this order
 * @param recall what is remembered of it
 */
record Step(Session next, boolean forget, List<OutgoingMessage> replies, boolean mustArrive, List<TurnCommand> commands,
		Turn.Recall recall) {

	Step {
		replies = List.copyOf(replies);
		commands = List.copyOf(commands);
	}

	/** What a flow's turn does to a chat. */
	static Step of(Turn turn, Session next) {
		return new Step(next, false, turn.replies(), true, turn.commands(), turn.recall());
	}

	static Step silent(Session next) {
		return quiet(next, false);
	}

	static Step forgetting() {
		return quiet(Session.FRESH, true);
	}

	static Step saying(Session next, OutgoingMessage... replies) {
		return quiet(next, false).with(List.of(replies), true);
	}

	/** The same replies, not worth a push. */
	Step inPassing() {
		return with(this.replies, false);
	}

	/** The same with other replies. */
	Step saying(List<OutgoingMessage> replies) {
		return with(replies, this.mustArrive);
	}

	/** The same, leading to another session. */
	Step in(Session next) {
		return new Step(next, this.forget, this.replies, this.mustArrive, this.commands, this.recall);
	}

	/** The same, with something to be done besides. */
	Step doing(List<TurnCommand> commands) {
		return new Step(this.next, this.forget, this.replies, this.mustArrive, commands, this.recall);
	}

	/** The same, with something more to be done, before the rest. */
	Step first(List<TurnCommand> commands) {
		return doing(Stream.concat(commands.stream(), this.commands.stream()).toList());
	}

	private Step with(List<OutgoingMessage> replies, boolean mustArrive) {
		return new Step(this.next, this.forget, replies, mustArrive, this.commands, this.recall);
	}

	private static Step quiet(Session next, boolean forget) {
		return new Step(next, forget, List.of(), false, List.of(), new Turn.Recall.AsBefore());
	}

}
