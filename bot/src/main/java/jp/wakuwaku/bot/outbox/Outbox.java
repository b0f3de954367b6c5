package jp.wakuwaku.bot.outbox;

import java.util.Optional;

import jp.wakuwaku.bot.line.ChatId;

/**
 * Takes messages that begin with no event, to be delivered in the order of their chat.
 */
public interface Outbox {

	/**
	 * Takes a message for good: after this returns it is delivered as soon as LINE lets
	 * it through, before what is less urgent. May be repeated.
	 * @param message made by {@link OutboxEntry#push}
	 * @return {@code false} when a message of this name was taken in the last 30 days, so
	 * that this one is dropped
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm
	 */
	boolean enqueue(OutboxEntry message);

	/**
	 * Finds what became of a message.
	 * @param chat whose
	 * @param id the entry's
	 * @return empty when no message of this name was taken in the last 30 days
	 * @throws org.springframework.dao.DataAccessException when Redis did not answer
	 */
	Optional<Outcome> outcome(ChatId chat, String id);

}
