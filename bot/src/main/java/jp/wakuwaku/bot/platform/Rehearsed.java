package jp.wakuwaku.bot.platform;

/**
 * A part of the bot that goes through its work once, with nobody there, before the bot
 * takes any.
 */
@FunctionalInterface
public interface Rehearsed {

	/**
	 * Does what the first of many residents would make it do. Changes nothing outside.
	 * @throws Exception for any reason; then residents would meet the same
	 */
	void rehearse() throws Exception;

}
