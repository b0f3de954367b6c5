package jp.wakuwaku.bot.faq.feedback;

import jp.wakuwaku.bot.conversation.TurnCommand;

/**
 * Sends a question to staff.
 *
 * @param message LINE's id of the message, which also names the question: the same
 * message is one question however often it is sent
 * @param words what is asked
 */
record AskStaff(String message, String words) implements TurnCommand {

	/** Leaves the words out, so that they do not reach a log by accident. */
	@Override
	public String toString() {
		return "AskStaff[" + this.words.length() + " characters]";
	}

}
