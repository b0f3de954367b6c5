package jp.wakuwaku.bot.conversation;

import jp.wakuwaku.bot.line.EventId;

/**
 * What a resident asked last, kept for a quarter of an hour so that the resident can come
 * back to it. It lies beside the session, under a key of its own, because it holds
 * message text: it is gone when nobody comes back, when the message is taken back and
 * when the chat is over.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param event the event that brought the words
 * @param message LINE's id of the message with the words, empty when there are none
 * @param words what was asked, may be empty
 * @param note what a flow wants to know of its last answer, of the flow's own form
 */
public record Memory(int version, EventId event, String message, String words, String note) {

	private static final int VERSION = 1;

	/**
	 * Remembers the message of this turn.
	 * @param situation the turn's
	 * @param words what the resident asked
	 * @param note of the flow's own form
	 * @return the memory
	 */
	public static Memory of(Situation situation, String words, String note) {
		return new Memory(VERSION, situation.event(), situation.message(), words, note);
	}

	/**
	 * Remembers the same words with another note.
	 * @param note of the flow's own form
	 * @return the memory
	 */
	public Memory with(String note) {
		return new Memory(this.version, this.event, this.message, this.words, note);
	}

	/** Leaves the words out, so that they do not reach a log by accident. */
	@Override
	public String toString() {
		return "Memory[" + this.words.length() + " characters]";
	}

}
