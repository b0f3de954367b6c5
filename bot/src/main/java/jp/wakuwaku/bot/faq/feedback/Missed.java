package jp.wakuwaku.bot.faq.feedback;

/**
 * A question to which nothing was found.
 *
 * @param message LINE's id of the message, so that it can be taken back
 * @param words what was asked
 */
public record Missed(String message, String words) {

	/** Leaves the words out, so that they do not reach a log by accident. */
	@Override
	public String toString() {
		return "Missed[" + this.words.length() + " characters]";
	}

}
