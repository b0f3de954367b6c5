package jp.wakuwaku.bot.faq.feedback;

import jp.wakuwaku.bot.conversation.TurnCommand;

/** Erases who asked, where the chat is over so that nobody can be answered. */
record LeaveChat() implements TurnCommand {
}
