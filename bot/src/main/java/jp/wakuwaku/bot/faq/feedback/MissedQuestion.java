package jp.wakuwaku.bot.faq.feedback;

import java.time.Instant;

/**
 * A question to which nothing was found.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param words masked
 * @param askedAt when it was asked
 */
record MissedQuestion(int version, String words, Instant askedAt) {

	static final int VERSION = 1;

	/** Leaves the words out, so that they do not reach a log by accident. */
	@Override
	public String toString() {
		return "MissedQuestion[" + this.words.length() + " characters]";
	}

}
