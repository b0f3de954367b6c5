package jp.wakuwaku.bot.faq.feedback;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A question that a resident sent to staff.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param id opaque
 * @param words as the resident wrote them
 * @param askedAt when it was sent
 * @param state what has become of it
 * @param answer what staff said, {@code null} unless it was answered
 */
public record StaffQuestion(int version, String id, String words, Instant askedAt, State state,
		@Nullable StaffAnswer answer) {

	private static final int VERSION = 1;

	/** More cannot be sent to staff. */
	private static final int LONGEST = 1_000;

	/** What has become of a question. */
	public enum State {

		WAITING, ANSWERED, CLOSED

	}

	/**
	 * Returns what staff may see of the words.
	 * @return the words, with a mark in place of what may tell who asks
	 */
	public String maskedWords() {
		return Masking.masked(this.words, LONGEST);
	}

	static StaffQuestion waiting(String id, String words, Instant askedAt) {
		return new StaffQuestion(VERSION, id, words, askedAt, State.WAITING, null);
	}

	StaffQuestion answered(StaffAnswer answer) {
		return new StaffQuestion(this.version, this.id, this.words, this.askedAt, State.ANSWERED, answer);
	}

	StaffQuestion closed() {
		return new StaffQuestion(this.version, this.id, this.words, this.askedAt, State.CLOSED, null);
	}

	/** Leaves the words out, so that they do not reach a log by accident. */
	@Override
	public String toString() {
		return "StaffQuestion[" + this.state + "]";
	}

}
