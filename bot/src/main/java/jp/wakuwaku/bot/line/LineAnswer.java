package jp.wakuwaku.bot.line;

/** How one HTTP call ended. */
sealed interface LineAnswer {

	/**
	 * There was an answer.
	 *
	 * @param code the HTTP status
	 */
	record Status(int code) implements LineAnswer {

		boolean isSuccess() {
			return this.code / 100 == 2;
		}

	}

	/** There was no connection, so nothing was sent. */
	record NotSent() implements LineAnswer {
	}

	/** The request left, but no answer came. */
	record Lost() implements LineAnswer {
	}

}
