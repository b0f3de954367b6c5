package jp.wakuwaku.bot.residents;

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

}
