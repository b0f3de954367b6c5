package jp.wakuwaku.bot.outbox;

import jp.wakuwaku.bot.line.ChatId;

/** Calls whoever delivers a chat's messages. */
@FunctionalInterface
public interface OutboxSignal {

	/**
	 * Says that a message waits. A signal too many does no harm.
	 * @param chat whose
	 */
	void raise(ChatId chat);

}
