package jp.wakuwaku.bot.faq.feedback;

import java.time.Instant;

/**
 * What staff say to a question.
 *
 * @param text what the resident reads, 1 to 2,000 characters
 * @param by who wrote it; residents do not see it
 * @param at when it was written
 */
public record StaffAnswer(String text, String by, Instant at) {

	/** A resident reads it on a phone, in one bubble. */
	public static final int LONGEST = 2_000;

	public StaffAnswer {
		if (text.isBlank() || text.length() > LONGEST) {
			throw new IllegalArgumentException(
					"answer: " + text.length() + " characters (expected: 1 to " + LONGEST + ", not only spaces)");
		}
	}

	/** Leaves the text out, so that it does not reach a log by accident. */
	@Override
	public String toString() {
		return "StaffAnswer[" + this.text.length() + " characters]";
	}

}
