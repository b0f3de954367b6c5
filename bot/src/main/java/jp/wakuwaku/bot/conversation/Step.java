package jp.wakuwaku.bot.conversation;

import java.util.List;

import jp.wakuwaku.bot.line.OutgoingMessage;

/**
 * What one event does to a chat.
 *
 * @param next the session that the next event finds
 * @param forget whether the chat is over, so that its session is deleted
 * @param replies none to five messages
 * @param mustArrive whether the replies are worth a push when the reply token is gone
 */
record Step(Session next, boolean forget, List<OutgoingMessage> replies, boolean mustArrive) {

	Step {
		replies = List.copyOf(replies);
	}

	static Step silent(Session next) {
		return new Step(next, false, List.of(), false);
	}

	static Step forgetting() {
		return new Step(Session.FRESH, true, List.of(), false);
	}

	static Step saying(Session next, OutgoingMessage... replies) {
		return new Step(next, false, List.of(replies), true);
	}

	/** The same replies, not worth a push. */
	Step inPassing() {
		return new Step(this.next, this.forget, this.replies, false);
	}

}
