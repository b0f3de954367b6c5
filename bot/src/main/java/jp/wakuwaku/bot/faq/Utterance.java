package jp.wakuwaku.bot.faq;

/** What a resident's words are, before anything is searched. */
sealed interface Utterance {

	/**
	 * Nothing but small talk. Where kinds come together, it is the one that wants more: a
	 * person, then thanks.
	 *
	 * @param kind what it is
	 */
	record Talk(SmallTalk kind) implements Utterance {
	}

	/**
	 * Something to search for.
	 *
	 * @param text what was said, without a greeting or thanks before it
	 */
	record Question(String text) implements Utterance {

		/** Leaves the text out, so that it does not reach a log by accident. */
		@Override
		public String toString() {
			return "Question[" + this.text.length() + " characters]";
		}

	}

}
