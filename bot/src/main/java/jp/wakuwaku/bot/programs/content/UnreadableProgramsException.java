package jp.wakuwaku.bot.programs.content;

import jp.wakuwaku.bot.platform.UnreadableRecordException;

/** What is in Redis is not in a form that this version of the bot reads. */
class UnreadableProgramsException extends UnreadableRecordException {

	/** The cause's message could repeat the content, so only its kind is kept. */
	UnreadableProgramsException(long number, RuntimeException cause) {
		super("programs, version " + number + ": " + cause.getClass().getSimpleName()
				+ " (expected: a record that this version of the bot reads)");
	}

}
