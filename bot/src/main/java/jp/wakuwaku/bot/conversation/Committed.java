package jp.wakuwaku.bot.conversation;

import java.util.List;

import jp.wakuwaku.bot.outbox.OutboxEntry;

/**
 * What a turn has left to do once it is committed.
 *
 * @param commands to be run, in this order
 * @param replies to be delivered after that
 * @param chatOver whether the chat is over, so that nothing that waits is sent any more
 */
record Committed(List<PendingCommand> commands, List<OutboxEntry> replies, boolean chatOver) {

	static final Committed NOTHING = new Committed(List.of(), List.of());

	Committed(List<PendingCommand> commands, List<OutboxEntry> replies) {
		this(commands, replies, false);
	}

	Committed {
		commands = List.copyOf(commands);
		replies = List.copyOf(replies);
	}

}
