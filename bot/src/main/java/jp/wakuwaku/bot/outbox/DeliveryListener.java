package jp.wakuwaku.bot.outbox;

import jp.wakuwaku.bot.line.ChatId;

/**
 * Is told what became of messages of the bot's own accord. Implementations are beans.
 */
public interface DeliveryListener {

	/**
	 * Takes note. Called before the outcome is written down, so after a crash it is
	 * called again, maybe with another outcome; must be quick, and know its own messages
	 * by their ids.
	 * @param chat whose
	 * @param id the entry's
	 * @param outcome final
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm; the
	 * message is looked at again, and LINE takes it once
	 */
	void ended(ChatId chat, String id, Outcome outcome);

}
