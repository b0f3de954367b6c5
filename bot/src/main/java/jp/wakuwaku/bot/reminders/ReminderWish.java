package jp.wakuwaku.bot.reminders;

import jp.wakuwaku.bot.conversation.TurnCommand;

/**
 * What a resident wants of reminders.
 *
 * @param kind to look, or from now on
 */
record ReminderWish(Kind kind) implements TurnCommand {

	/** What is wanted. */
	enum Kind {

		LOOK, OFF, ON

	}

}
