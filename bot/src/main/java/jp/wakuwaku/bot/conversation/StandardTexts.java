package jp.wakuwaku.bot.conversation;

import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;

/**
 * Lets staff word what the bot says of its own accord, and say how the office is reached.
 * All instances follow within some seconds.
 */
public interface StandardTexts {

	/**
	 * Changes how residents reach the office.
	 * @param contact from now on
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm
	 */
	void office(OfficeContact contact);

	/**
	 * What ships.
	 * @param which text
	 * @param language of it
	 * @return with what is to be filled in, in braces
	 */
	String shipped(StandardText which, Language language);

	/**
	 * What is said.
	 * @param which text
	 * @param language of it
	 * @return with what is to be filled in, in braces
	 */
	String current(StandardText which, Language language);

	/**
	 * Words a text.
	 * @param which text
	 * @param texts in some languages or all; what ships is not kept, so that it follows
	 * later releases
	 * @throws IllegalArgumentException when something is wrong with one of them
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm
	 */
	void word(StandardText which, Map<Language, String> texts);

	/**
	 * How a text would look.
	 * @param which text
	 * @param language of it
	 * @param text as it would be
	 * @param office as it would be
	 * @return the messages in their order
	 */
	List<OutgoingMessage> preview(StandardText which, Language language, String text, OfficeContact office);

}
