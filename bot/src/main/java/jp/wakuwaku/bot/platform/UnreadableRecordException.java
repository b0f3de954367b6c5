package jp.wakuwaku.bot.platform;

/**
 * What is kept in Redis is not in a form that this version of the bot reads. Its message
 * says what, and repeats nothing of it.
 */
public class UnreadableRecordException extends RuntimeException {

	/**
	 * Says what cannot be read.
	 * @param message in the operators' language, for the log
	 */
	public UnreadableRecordException(String message) {
		super(message);
	}

}
