package jp.wakuwaku.bot.faq.feedback;

import jp.wakuwaku.bot.conversation.TurnCommand;

/**
 * Erases what is kept of a message that was taken back.
 *
 * @param message LINE's id of the message
 */
record EraseMessage(String message) implements TurnCommand {
}
