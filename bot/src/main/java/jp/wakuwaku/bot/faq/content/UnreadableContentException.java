package jp.wakuwaku.bot.faq.content;

/** Something in Redis is not in a form that this version of the bot reads. */
class UnreadableContentException extends RuntimeException {

	/** The cause's message could repeat the content, so only its kind is kept. */
	UnreadableContentException(String what, RuntimeException cause) {
		super(what + ": " + cause.getClass().getSimpleName() + " (expected: a record that this version reads)");
	}

}
