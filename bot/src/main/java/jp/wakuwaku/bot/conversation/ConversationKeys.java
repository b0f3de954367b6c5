package jp.wakuwaku.bot.conversation;

import java.util.List;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.outbox.OutboxCodec;

/**
 * Where conversations rest in Redis. What changes together in one script shares a hash
 * tag.
 */
final class ConversationKeys {

	/** Stream of chats with work to do. */
	static final String READY = "ready:{work}";

	/** Chats to be looked at later, by when (epoch milliseconds). */
	static final String DUE = "due:{work}";

	/** Events that were given up, by event id. */
	static final String DEAD_LETTERS = "dead-letters";

	private ConversationKeys() {
	}

	static String mailbox(ChatId chat) {
		return "mailbox:" + tag(chat);
	}

	static String seen(ChatId chat, EventId event) {
		return "seen:" + tag(chat) + ":" + event;
	}

	/** That a message was taken back, wherever it is now. */
	static String takenBack(ChatId chat, String message) {
		return "taken-back:" + tag(chat) + ":" + message;
	}

	static String lease(ChatId chat) {
		return "lease:" + tag(chat);
	}

	static String tries(ChatId chat) {
		return "tries:" + tag(chat);
	}

	/** What was asked last; the only key of a dialogue that holds message text. */
	static String memory(ChatId chat) {
		return "memory:" + tag(chat);
	}

	static String session(ChatId chat) {
		return "session:" + tag(chat);
	}

	/** The session of who comes back after a long time. */
	static String language(ChatId chat) {
		return "language:" + tag(chat);
	}

	/** In the order in which the scripts of a turn want them. */
	static List<String> ofTurn(ChatId chat) {
		return List.of(lease(chat), mailbox(chat), session(chat), tries(chat), OutboxCodec.key(chat), language(chat),
				memory(chat), "commands:" + tag(chat), "blocked:" + tag(chat));
	}

	private static String tag(ChatId chat) {
		return "{" + chat.value() + "}";
	}

}
