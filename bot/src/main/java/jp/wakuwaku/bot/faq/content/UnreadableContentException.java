package jp.wakuwaku.bot.faq.content;

/** Something in Redis is not in a form that this version of the bot reads. */
class UnreadableContentException extends RuntimeException {

	private UnreadableContentException(String message) {
		super(message);
	}

	/** The cause's message could repeat the content, so only its kind is kept. */
	UnreadableContentException(String what, RuntimeException cause) {
		super(what + ": " + cause.getClass().getSimpleName() + " (expected: a record that this version reads)");
	}

	/** It may still look like content, but somebody or something has changed it. */
	static UnreadableContentException changed(String what) {
		return new UnreadableContentException(what
				+ ": damaged, its SHA-256 is not the one noted with it (expected: the same; publish again, or roll back to a version that can be read)");
	}

}
