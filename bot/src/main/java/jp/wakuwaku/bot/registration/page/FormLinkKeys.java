package jp.wakuwaku.bot.registration.page;

/** Where pages that are open rest in Redis: a hash each, which ends with its time. */
final class FormLinkKeys {

	private FormLinkKeys() {
	}

	static String link(FormToken token) {
		return "form-link:{" + token.hash() + "}";
	}

	/** What the hash of a page holds. The scripts spell the last two as well. */
	static final class Field {

		/** The sealed task. */
		static final String TASK = "task";

		/** That what was sent is kept, and only the chat is left to be told. */
		static final String KEPT = "kept";

		private Field() {
		}

	}

}
