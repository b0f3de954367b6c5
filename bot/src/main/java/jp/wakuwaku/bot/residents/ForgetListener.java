package jp.wakuwaku.bot.residents;

import jp.wakuwaku.bot.line.ChatId;

/**
 * Takes part when somebody is forgotten, such as by giving up their places.
 * Implementations are beans.
 */
@FunctionalInterface
public interface ForgetListener {

	/**
	 * Removes what is kept under the person elsewhere. Called after their details have
	 * become unreadable and before anything else is deleted; called again after a crash,
	 * also when the first call went through.
	 * @param person who is being forgotten
	 */
	void forget(PersonId person);

	/**
	 * Removes what is kept under the person's chat elsewhere. Called before their details
	 * become unreadable, and not at all for those without LINE and those who left; called
	 * again after a crash, also when the first call went through.
	 * @param chat of the person who is being forgotten
	 */
	default void forgetChat(ChatId chat) {
	}

}
